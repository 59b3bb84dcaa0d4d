import Link from 'next/link'
import type { FestivalPage, RankedGroup } from '../../../domain/publishing/pages'
import { TOTAL_MARK } from '../../../domain/scoring/policy'
import { translator } from '../../../i18n'
import { formatDate, formatDigits, formatNumber } from '../../../i18n/format'
import { LinkTabs } from '../../ui/LinkTabs'
import type { Worded } from '../../ui/text'
import { festivalHref } from '../addresses'
import { PublicPage } from '../Shell'
import { Awards } from './Awards'
import { Cover } from './Cover'
import { DownloadRow } from './DownloadRow'
import { FestivalBody } from './FestivalBody'
import { Hero } from './Hero'
import { RankingChart } from './RankingChart'
import { RankingTable } from './RankingTable'
import { Winner } from './Winner'

export type FestivalViewProps = Worded & {
  page: FestivalPage
  /** The code of the group that the reader chose; the first where there is no such group. */
  group?: string | undefined
}

/** A published festival: figures, the ranking of a group, whom it honours, and what was written of it. */
export function FestivalView({ page, group: wanted, locale }: FestivalViewProps) {
  const address = { province: page.province.code, year: page.year }
  const group = page.groups.find(({ code }) => code === wanted) ?? page.groups[0]
  const parts = { address, previousYear: page.previousYear, locale }
  return (
    <>
      <Hero page={page} figures={page.figures} previousYear={page.previousYear} locale={locale} />
      <PublicPage>
        {group && (
          <>
            <GroupTabs page={page} current={group} locale={locale} />
            <RankingHead group={group} locale={locale} />
            <Winner group={group} {...parts} />
            <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
              <RankingTable group={group} {...parts} />
              <RankingChart group={group} year={page.year} previousYear={page.previousYear} locale={locale} />
            </div>
          </>
        )}
        <DownloadRow address={address} seal={page.seal} locale={locale} />
        <Awards awards={page.awards} address={address} locale={locale} />
        <Report page={page} locale={locale} />
        <OtherYears page={page} locale={locale} />
      </PublicPage>
    </>
  )
}

function GroupTabs({ page, current, locale }: Worded & { page: FestivalPage; current: RankedGroup }) {
  const address = { province: page.province.code, year: page.year }
  const tabs = page.groups.map(({ code, shortTitle }) => ({
    href: festivalHref(address, code),
    label: shortTitle,
    current: code === current.code,
  }))
  return <LinkTabs look="pill" label={translator(locale, 'publicPages')('results.groups')} tabs={tabs} locale={locale} />
}

function RankingHead({ group, locale }: Worded & { group: RankedGroup }) {
  const t = translator(locale, 'publicPages')
  return (
    <header className="mb-4">
      <h2 className="text-22">{t('results.ranking', { group: group.title })}</h2>
      <p className="text-14 text-muted">{t('results.rankingAsked', { mark: formatNumber(TOTAL_MARK, {}, locale) })}</p>
    </header>
  )
}

function Report({ page, locale }: Worded & { page: FestivalPage }) {
  const t = translator(locale, 'publicPages')
  return (
    <section className="mt-12">
      <h2 className="text-22">{t('results.body')}</h2>
      <p className="mb-4 text-14 text-muted">
        {t('results.published', { date: formatDate(page.publishedAt, 'withWeekday', locale) })}
      </p>
      {page.cover && <Cover picture={page.cover} />}
      <FestivalBody body={page.body} pictures={page.pictures} />
    </section>
  )
}

function OtherYears({ page, locale }: Worded & { page: FestivalPage }) {
  if (page.otherYears.length === 0) return null
  const t = translator(locale, 'publicPages')
  return (
    <nav aria-label={t('results.otherYears')} className="mt-12 flex flex-wrap items-center gap-x-5 border-t border-line pt-4">
      <span className="text-muted">{t('results.otherYears')}:</span>
      {page.otherYears.map((year) => (
        <Link key={year} href={festivalHref({ province: page.province.code, year })} className="link inline-flex min-h-11 items-center">
          {formatDigits(String(year), locale)}
        </Link>
      ))}
    </nav>
  )
}
