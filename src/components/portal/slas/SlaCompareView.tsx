import type { LineChange, SectionChange } from '../../../domain/sla/compareVersions'
import type { SlaVersion } from '../../../domain/sla/view'
import type { Locale } from '../../../i18n/locale'
import { slaValidity } from '../../../i18n/slaDocument'
import { formatList } from '../../../i18n/format'
import { cx } from '../../ui/cx'
import { PageHead } from '../../ui/PageHead'
import { slasText } from './text'

type ViewProps = {
  id: string
  title: string
  older: SlaVersion
  newer: SlaVersion
  sections: SectionChange[]
  locale: Locale
}

const looks: Record<LineChange['kind'], string> = {
  same: 'text-muted',
  removed: 'bg-pomegranate-tint text-ink',
  added: 'bg-cypress-tint text-ink',
}

/** What a version says otherwise than the one before it; sections that say the same are named and folded. */
export function SlaCompareView({ id, title, older, newer, sections, locale }: ViewProps) {
  const t = slasText(locale)
  const changed = sections.filter(({ isChanged }) => isChanged)
  const same = sections.filter(({ isChanged }) => !isChanged)
  return (
    <>
      <PageHead
        where={[
          { label: t('title'), href: '/portal/slas' },
          { label: title, href: `/portal/slas/${id}` },
        ]}
        title={t('compare.title')}
        asked={t('compare.lead', { older: slaValidity(older, locale), newer: slaValidity(newer, locale) })}
        locale={locale}
      />
      {changed.length === 0 && <p className="font-strong">{t('compare.none')}</p>}
      <div className="grid max-w-question gap-8">
        {changed.map((section) => (
          <Section key={section.key} section={section} locale={locale} />
        ))}
      </div>
      {same.length > 0 && (
        <p className="mt-8 text-muted">
          {t('compare.same', {
            sections: formatList(
              same.map((one) => one.title),
              locale,
            ),
          })}
        </p>
      )}
    </>
  )
}

function Section({ section: { title, lines }, locale }: { section: SectionChange; locale: Locale }) {
  const t = slasText(locale)
  return (
    <section>
      <h2 className="mb-2 text-18">{title}</h2>
      <ul className="grid gap-1">
        {lines.map(({ kind, text }, index) => (
          <li key={index} className={cx('rounded-field px-3 py-1', looks[kind])}>
            {kind === 'removed' && (
              <>
                <span className="font-strong">{t('compare.removed')}: </span>
                <del>{text}</del>
              </>
            )}
            {kind === 'added' && (
              <>
                <span className="font-strong">{t('compare.added')}: </span>
                <ins className="no-underline">{text}</ins>
              </>
            )}
            {kind === 'same' && text}
          </li>
        ))}
      </ul>
    </section>
  )
}
