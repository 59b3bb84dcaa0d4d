import type { RowOutcome, SheetReport } from '../../../domain/forms/sheet/outcome'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Chip } from '../../ui/Chip'
import { DataTable } from '../../ui/DataTable'
import { sheetsText } from './text'

const tones = { changed: 'done', same: 'neutral', refused: 'refused' } as const
const order = { refused: 0, changed: 1, same: 2 } as const

/** Row by row what a sheet does: the refused ones first, with the mend. */
export function SheetReportView({ report, locale }: { report: SheetReport; locale: Locale }) {
  const t = sheetsText(locale)
  const rows = [...report.rows].sort(
    (one, other) => order[one.outcome] - order[other.outcome] || one.number - other.number,
  )
  return (
    <DataTable
      caption={t('in.caption')}
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'row', header: t('in.row'), kind: 'number', cell: ({ number }) => formatNumber(number, {}, locale) },
        { key: 'agency', header: t('in.agency'), cell: ({ agency }) => agency },
        {
          key: 'outcome',
          header: t('in.outcome'),
          bare: true,
          cell: ({ outcome }) => <Chip tone={tones[outcome]}>{t(`in.outcomes.${outcome}`)}</Chip>,
        },
        { key: 'what', header: t('in.what'), cell: (row) => <What row={row} locale={locale} /> },
      ]}
      locale={locale}
    />
  )
}

function What({ row, locale }: { row: RowOutcome; locale: Locale }) {
  if (row.reasons.length === 0)
    return <span className="text-muted">{row.changes.join(sheetsText(locale)('in.and'))}</span>
  return (
    <ul className="grid gap-1">
      {row.reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
