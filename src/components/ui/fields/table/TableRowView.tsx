'use client'

import { memo } from 'react'
import type { Dispatch } from 'react'
import type { Line, LineAction } from '../../../../domain/forms/table/lines'
import { readLine } from '../../../../domain/forms/table/lines'
import type { TableColumn, TableField } from '../../../../domain/forms/definition'
import { formatNumber } from '../../../../i18n/format'
import type { Locale } from '../../../../i18n/locale'
import { Icon } from '../../icons'
import { cx } from '../../cx'
import { fieldId } from '../../fieldId'
import { VisuallyHidden } from '../../VisuallyHidden'
import { cellFault, cellText, tableText } from './text'

type Props = {
  field: TableField
  line: Line
  index: number
  /** what the server refused of this row, column by column, joined by line breaks */
  refused: string
  disabled: boolean
  dispatch: Dispatch<LineAction>
  locale: Locale
}

/** One row. It is drawn again only when its own line changes: a table of hundreds of rows stays quick under the fingers. */
export const TableRowView = memo(function TableRowView(props: Props) {
  const { field, line, index, refused, disabled, dispatch, locale } = props
  const t = tableText(locale)
  const name = field.rows?.[index]?.label ?? t('rowNumber', { number: index + 1 })
  const told = refused === '' ? [] : refused.split('\n')
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      className="max-sm:mb-3 max-sm:block max-sm:rounded-card max-sm:border max-sm:border-line max-sm:bg-paper max-sm:p-3"
    >
      <th
        role="rowheader"
        scope="row"
        className="px-2 py-1 text-start text-14 font-medium text-muted max-sm:flex max-sm:items-center max-sm:justify-between max-sm:px-0"
      >
        {field.rows ? (
          name
        ) : (
          <>
            <span className="sm:sr-only">{name}</span>
            <span aria-hidden className="max-sm:hidden">
              {formatNumber(index + 1, {}, locale)}
            </span>
          </>
        )}
        {!field.rows && <RemoveRow {...props} name={name} className="sm:hidden" />}
      </th>
      {field.columns.map((column, at) => (
        <td
          key={column.name}
          role="cell"
          className="p-0.5 align-top max-sm:grid max-sm:grid-cols-[2fr_3fr] max-sm:items-center max-sm:gap-2 max-sm:py-1"
        >
          <span aria-hidden className="text-14 text-muted sm:hidden">
            {column.label}
          </span>
          <Cell {...{ field, line, index, column, disabled, dispatch, locale, name }} told={told[at] || null} />
        </td>
      ))}
      {!field.rows && (
        <td role="cell" className="w-10 p-0.5 max-sm:hidden">
          <RemoveRow {...props} name={name} />
        </td>
      )}
    </tr>
  )
})

function RemoveRow({
  line,
  index,
  name,
  disabled,
  dispatch,
  locale,
  className,
}: Props & { name: string; className?: string }) {
  return (
    <button
      type="button"
      disabled={disabled}
      data-remove={index}
      onClick={() => dispatch({ type: 'remove', id: line.id })}
      aria-label={tableText(locale)('remove', { row: name })}
      className={cx(
        'grid size-9 place-items-center rounded-field text-muted hover:bg-neutral-tint hover:text-pomegranate',
        className,
      )}
    >
      <Icon name="trash" size={18} />
    </button>
  )
}

type CellProps = Omit<Props, 'refused'> & { column: TableColumn; name: string; told: string | null }

function Cell({ field, line, index, column, told, disabled, dispatch, locale, name }: CellProps) {
  const t = tableText(locale)
  const fault = readLine(line, field.columns).faults[column.name]
  const error = fault ? cellFault(fault, locale) : told
  const path = `${field.name}.${index}.${column.name}`
  const id = fieldId(path)
  const text = line.texts[column.name] ?? ''
  const shared = {
    id,
    disabled,
    'data-line': line.id,
    'data-row': index,
    'data-column': column.name,
    'aria-label': t('cell', { column: column.label, row: name }),
    'aria-required': column.required || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    title: error ?? undefined,
    className: cx(
      'min-h-10 w-full rounded-field border bg-paper px-2 py-1 text-16 disabled:bg-ground disabled:text-muted',
      error ? 'border-2 border-pomegranate' : 'border-line hover:border-edge',
      isNumeric(column) && 'text-end',
    ),
  }
  const write = (next: string) => dispatch({ type: 'cell', id: line.id, column: column.name, text: next })
  /** What can be read stands as it will be read back: a zero too many shows at once. */
  const tidy = () => {
    const value = readLine(line, field.columns).row[column.name]
    if (fault || typeof value !== 'string') return
    const shown = cellText(column, value, locale)
    if (shown !== text) write(shown)
  }
  return (
    <>
      {column.type === 'select' ? (
        <select {...shared} value={text} onChange={(event) => write(event.target.value)}>
          <option value="" />
          {!column.options?.some(({ value }) => value === text) && text !== '' && <option value={text}>{text}</option>}
          {column.options?.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={tidy}
          autoComplete="off"
          inputMode={modeOf(column)}
          dir={column.type === 'text' ? undefined : 'ltr'}
        />
      )}
      {error && <VisuallyHidden id={`${id}-error`}>{error}</VisuallyHidden>}
    </>
  )
}

const isNumeric = ({ type }: TableColumn): boolean => type !== 'text' && type !== 'select'

function modeOf({ type }: TableColumn): 'numeric' | 'decimal' | undefined {
  if (type === 'wholeNumber' || type === 'rials') return 'numeric'
  return type === 'number' || type === 'percent' ? 'decimal' : undefined
}
