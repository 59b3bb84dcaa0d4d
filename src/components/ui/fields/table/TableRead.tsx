import type { TableField, TableRow } from '../../../../domain/forms/definition'
import { rowKey, sayCell, tableTotals } from '../../../../domain/forms/types/table'
import { answerWording } from '../../../../i18n/answerWording'
import type { Locale } from '../../../../i18n/locale'
import { tableText } from './text'

type Props = { field: TableField; value: unknown; locale: Locale }

/** An answered table that is not written any more. */
export default function TableRead({ field, value, locale }: Props) {
  const t = tableText(locale)
  const wording = answerWording(locale)
  const rows = Array.isArray(value) ? (value as TableRow[]) : []
  const totals = tableTotals(field, rows)
  const hasTotals = field.columns.some(({ total }) => total)
  if (rows.length === 0) return <p className="text-muted">{t('empty')}</p>
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={t('caption', { label: field.label })}
      className="max-h-[70vh] overflow-auto print:max-h-none print:overflow-visible"
    >
      <table className="w-full border-collapse text-14">
        <thead className="bg-ground">
          <tr>
            <th scope="col" className="px-2 py-2 text-start">
              {t('row')}
            </th>
            {field.columns.map(({ name, label }) => (
              <th key={name} scope="col" className="px-2 py-2 text-start">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="border-t border-line">
              <th scope="row" className="px-2 py-1.5 text-start font-medium text-muted">
                {field.rows?.find(({ key }) => key === row[rowKey])?.label ?? t('rowNumber', { number: index + 1 })}
              </th>
              {field.columns.map((column) => (
                <td key={column.name} className="px-2 py-1.5">
                  <bdi>{sayCell(row[column.name], column, wording)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {hasTotals && (
          <tfoot>
            <tr className="border-t border-edge font-strong">
              <th scope="row" className="px-2 py-2 text-start">
                {t('total')}
              </th>
              {field.columns.map((column) => (
                <td key={column.name} className="px-2 py-2">
                  {column.total && <bdi>{sayCell(totals[column.name], column, wording)}</bdi>}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
