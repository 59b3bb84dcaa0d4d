import Link from 'next/link'
import type { FestivalAddress, RankedAgency, RankedGroup } from '../../../domain/publishing/pages'
import { TOTAL_MARK } from '../../../domain/scoring/policy'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber, formatScore } from '../../../i18n/format'
import { Bar } from '../../ui/Bar'
import { Change } from '../../ui/Change'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import type { Worded } from '../../ui/text'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { cardHref } from '../addresses'

export type RankingTableProps = Worded & { group: RankedGroup; address: FestivalAddress; previousYear: number | null }

/** The ranking of a group as a table to read; on a phone every agency is a card. */
export function RankingTable({ group, address, previousYear, locale }: RankingTableProps) {
  const t = translator(locale, 'publicPages')
  return (
    <DataTable
      caption={t('results.ranking', { group: group.title })}
      columns={columnsOf(address, previousYear, locale)}
      rows={group.agencies}
      rowKey={({ agency }) => agency}
      locale={locale}
    />
  )
}

function columnsOf(address: FestivalAddress, previousYear: number | null, locale: 'fa' | 'en'): Column<RankedAgency>[] {
  const t = translator(locale, 'publicPages')
  const bands = translator(locale, 'scoring')
  const score = (value: string | null) => (value === null ? '—' : <bdi>{formatScore(value, locale, { fixed: true })}</bdi>)
  const columns: Column<RankedAgency>[] = [
    { key: 'agency', header: t('results.columns.agency'), cell: (row) => <Name row={row} address={address} locale={locale} /> },
    {
      key: 'total',
      header: t('results.columns.total'),
      cell: (row) => (
        <span className="inline-grid w-24 justify-items-end gap-0.5">
          <strong>{score(row.total)}</strong>
          <Bar value={row.total} max={TOTAL_MARK} height={4} />
        </span>
      ),
      kind: 'number',
      sorted: 'descending',
    },
    { key: 'general', header: t('results.columns.general'), cell: ({ general }) => score(general), kind: 'number' },
    { key: 'specific', header: t('results.columns.specific'), cell: ({ specific }) => score(specific), kind: 'number' },
    { key: 'band', header: t('results.columns.band'), cell: ({ band }) => <span className="whitespace-nowrap">{bands.at(`band.${band}`)}</span> },
  ]
  if (previousYear === null) return columns
  const year = formatDigits(String(previousYear), locale)
  return [
    ...columns,
    {
      key: 'change',
      header: t('results.columns.change', { year }),
      cell: (row) => <RankChange row={row} locale={locale} />,
      kind: 'number',
    },
  ]
}

function Name({ row, address, locale }: Worded & { row: RankedAgency; address: FestivalAddress }) {
  const t = translator(locale, 'publicPages')
  return (
    <span className="flex items-baseline gap-3">
      <span className="tabular min-w-5 shrink-0 font-strong">
        <VisuallyHidden>{t('results.rankSentence', { rank: row.rank })} </VisuallyHidden>
        <span aria-hidden="true">{formatNumber(row.rank, {}, locale)}</span>
      </span>
      <Link href={cardHref(address, row.agency)} className="link md:no-underline md:hover:underline">
        {row.name}
      </Link>
    </span>
  )
}

/** A smaller number is a better place, so what is shown is how many places an agency has risen. */
function RankChange({ row, locale }: Worded & { row: RankedAgency }) {
  return <Change delta={row.previousRank === null ? null : String(row.previousRank - row.rank)} locale={locale} />
}
