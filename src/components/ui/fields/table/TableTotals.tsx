import type { TableField } from '../../../../domain/forms/definition'
import type { Line } from '../../../../domain/forms/table/lines'
import { readLine } from '../../../../domain/forms/table/lines'
import { sayCell, tableTotals } from '../../../../domain/forms/types/table'
import { answerWording } from '../../../../i18n/answerWording'
import type { Locale } from '../../../../i18n/locale'
import { tableText } from './text'

/** The exact sums below the columns that ask for one. */
export function TableTotals({ field, lines, locale }: { field: TableField; lines: readonly Line[]; locale: Locale }) {
  if (!field.columns.some(({ total }) => total)) return null
  const totals = tableTotals(
    field,
    lines.map((line) => readLine(line, field.columns).row),
  )
  const wording = answerWording(locale)
  return (
    <tfoot role="rowgroup" className="sticky bottom-0 bg-paper max-sm:block">
      <tr role="row" aria-rowindex={lines.length + 2} className="border-t border-edge max-sm:block">
        <th role="rowheader" scope="row" className="px-2 py-2 text-start text-14 max-sm:block max-sm:px-0">
          {tableText(locale)('total')}
        </th>
        {field.columns.map((column) => (
          <td
            key={column.name}
            role="cell"
            data-total={column.name}
            className="px-2 py-2 text-end font-strong whitespace-nowrap max-sm:flex max-sm:justify-between max-sm:px-0 max-sm:py-1 max-sm:empty:hidden"
          >
            {column.total && (
              <>
                <span aria-hidden className="text-14 font-normal text-muted sm:hidden">
                  {column.label}
                </span>
                <bdi>{sayCell(totals[column.name], column, wording)}</bdi>
              </>
            )}
          </td>
        ))}
        {!field.rows && <td role="cell" className="max-sm:hidden" />}
      </tr>
    </tfoot>
  )
}
