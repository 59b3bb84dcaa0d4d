import type { TableField } from '../../../../domain/forms/definition'
import type { Line } from '../../../../domain/forms/table/lines'
import { readLine } from '../../../../domain/forms/table/lines'
import type { Locale } from '../../../../i18n/locale'
import { cellFault, tableText } from './text'

const mostShown = 5

type Props = {
  field: TableField
  lines: readonly Line[]
  goTo: (row: number, column: string) => void
  locale: Locale
}

/** The cells that cannot be read, with the way to each of the first ones. */
export function TableFaults({ field, lines, goTo, locale }: Props) {
  const t = tableText(locale)
  const faults = lines.flatMap((line, index) => {
    const { faults } = readLine(line, field.columns)
    return field.columns.flatMap((column) => {
      const fault = faults[column.name]
      return fault ? [{ index, column, fault }] : []
    })
  })
  if (faults.length === 0) return null
  return (
    <section className="rounded-field border border-pomegranate-line bg-paper px-4 py-3 text-14">
      <p className="font-medium text-pomegranate">{t('faults', { count: faults.length })}</p>
      <ul>
        {faults.slice(0, mostShown).map(({ index, column, fault }) => (
          <li key={`${index}.${column.name}`}>
            <button type="button" className="link min-h-9 text-start" onClick={() => goTo(index, column.name)}>
              {t('fault', {
                row: field.rows?.[index]?.label ?? t('rowNumber', { number: index + 1 }),
                column: column.label,
                message: cellFault(fault, locale),
              })}
            </button>
          </li>
        ))}
      </ul>
      {faults.length > mostShown && (
        <p className="text-muted">{t('moreFaults', { count: faults.length - mostShown })}</p>
      )}
    </section>
  )
}
