import type { CouncilAgency } from '../../../domain/publishing/approval'
import { growth } from '../../../domain/scoring/growth'
import { formatScore } from '../../../i18n/format'
import { Change } from '../../ui/Change'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { StateChip } from '../../ui/StateChip'
import type { Worded } from '../../ui/text'
import { grouped } from './grouped'
import { councilText } from './text'

/** What the council looks at: every agency with its dimensions and total, by group. */
export function AgencyTables({ agencies, locale }: Worded & { agencies: CouncilAgency[] }) {
  const t = councilText(locale)
  return (
    <div className="grid gap-8">
      {grouped(agencies).map(({ group, rows }) => (
        <DataTable
          key={group}
          caption={t('group', { group, count: rows.length })}
          showCaption
          columns={columnsOf(locale)}
          rows={rows}
          rowKey={({ evaluation }) => evaluation}
          locale={locale}
        />
      ))}
    </div>
  )
}

function columnsOf(locale: Worded['locale']): Column<CouncilAgency>[] {
  const t = councilText(locale)
  const of = (score: string | null, cap: string | null) =>
    score === null || cap === null || !/[1-9]/.test(cap)
      ? '—'
      : t('outOf', { score: formatScore(score, locale), cap: formatScore(cap, locale) })
  return [
    { key: 'agency', header: t('table.agency'), cell: ({ agency }) => agency },
    { key: 'general', header: t('table.general'), cell: (row) => of(row.general, row.generalCap), kind: 'number' },
    { key: 'specific', header: t('table.specific'), cell: (row) => of(row.specific, row.specificCap), kind: 'number' },
    {
      key: 'total',
      header: t('table.total'),
      cell: ({ total }) => (total === null ? '—' : <strong>{formatScore(total, locale, { fixed: true })}</strong>),
      kind: 'number',
    },
    {
      key: 'change',
      header: t('table.change'),
      cell: ({ total, previousTotal }) => (
        <Change delta={growth(total, previousTotal)?.difference ?? null} locale={locale} />
      ),
      kind: 'number',
    },
    { key: 'state', header: t('table.state'), cell: ({ state }) => <StateChip state={state} locale={locale} /> },
  ]
}
