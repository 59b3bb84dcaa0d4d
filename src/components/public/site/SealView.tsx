import type { SealCheck } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { LinkButton } from '../../ui/LinkButton'
import { Ltr } from '../../ui/Ltr'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { fileHref, festivalHref } from '../addresses'
import { PublicPage } from '../Shell'

/** Whether the published results are still what they were, and how anyone can see for himself. */
export function SealView({ check, locale }: Worded & { check: SealCheck }) {
  const t = translator(locale, 'publicPages')
  const address = { province: check.province.code, year: check.year }
  const year = formatDigits(String(check.year), locale)
  const isSame = check.sealed === check.computed
  const back = { label: t('seal.back'), href: festivalHref(address) }
  return (
    <PublicPage>
      <PageHead
        title={t('seal.title', { year, province: check.province.name })}
        where={[back]}
        asked={t('seal.lead')}
        locale={locale}
      />
      <Banner tone={isSame ? 'done' : 'refused'} title={isSame ? t('seal.match') : t('seal.differ')}>
        <p>{isSame ? t('seal.matchText', { count: formatNumber(check.count, {}, locale) }) : t('seal.differText')}</p>
      </Banner>
      <dl className="mt-6 grid gap-3">
        <Seal name={t('seal.sealed')} seal={check.sealed} />
        <Seal name={t('seal.computed')} seal={check.computed} />
      </dl>
      <section className="mt-10 max-w-question">
        <h2 className="text-22">{t('seal.yourself')}</h2>
        <p>{t('seal.yourselfText')}</p>
        <pre dir="ltr" tabIndex={0} className="mt-3 overflow-x-auto rounded-card border border-line bg-paper p-4 text-14">
          <code>{`jq -jcS 'del(.seal)' results-${check.province.code}-${check.year}.json | sha256sum`}</code>
        </pre>
        <p className="mt-3">
          <LinkButton href={fileHref(address, 'json')} download>
            {t('results.download.of', { type: t('results.download.json') })}
          </LinkButton>
        </p>
      </section>
    </PublicPage>
  )
}

function Seal({ name, seal }: { name: string; seal: string }) {
  return (
    <div>
      <dt className="text-14 text-muted">{name}</dt>
      <dd className="text-14 break-all">
        <Ltr>{seal}</Ltr>
      </dd>
    </div>
  )
}
