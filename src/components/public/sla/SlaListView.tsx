import Link from 'next/link'
import type { SlaRow } from '../../../domain/sla/view'
import { translator } from '../../../i18n'
import { formatDigits } from '../../../i18n/format'
import { slaValidity } from '../../../i18n/slaDocument'
import { EmptyState } from '../../ui/EmptyState'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

/** The agreements that are in force, for everyone. */
export function SlaListView({ slas, locale }: Worded & { slas: SlaRow[] }) {
  const t = translator(locale, 'slas')
  return (
    <PublicPage>
      <PageHead title={t('title')} asked={t('lead')} locale={locale} />
      {slas.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyPublic')}</EmptyState>
      ) : (
        <ul className="card divide-y divide-line overflow-hidden rounded-card border border-line bg-paper">
          {slas.map((sla) => (
            <li key={sla.id} className="px-5 py-4">
              <Link href={`/sla/${sla.service}`} className="link inline-flex min-h-11 items-center font-strong">
                {sla.title}
              </Link>
              <p className="flex flex-wrap gap-x-4 text-14 text-muted">
                {sla.serviceCode && (
                  <span>
                    {t('code')} <Ltr>{formatDigits(sla.serviceCode, locale)}</Ltr>
                  </span>
                )}
                <span>{slaValidity(sla, locale)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}
