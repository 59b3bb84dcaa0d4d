'use client'

import { useRef, useState } from 'react'
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react'
import type { TableColumn, TableField } from '../../../../domain/forms/definition'
import { optionOf } from '../../../../domain/forms/sheet/options'
import type { Lines } from '../../../../domain/forms/table/lines'
import { mostLines } from '../../../../domain/forms/table/lines'
import { isTabular, readPasted } from '../../../../domain/forms/table/paste'
import { readCell } from '../../../../domain/forms/types/table'
import { formatNumber } from '../../../../i18n/format'
import { Button } from '../../Button'
import { cx } from '../../cx'
import { fieldId } from '../../fieldId'
import { uiText } from '../../text'
import type { AnswerFieldProps } from '../types'
import { stepOf } from './keys'
import { TableFaults } from './TableFaults'
import { TableRowView } from './TableRowView'
import { TableTotals } from './TableTotals'
import { cellText, tableText } from './text'
import { useLines } from './useLines'
import { useWindow } from './useWindow'

/** A table to be written as in a sheet: keys, pasted rows, sums below, and on a phone a card for each row. */
export default function TableEditor(props: AnswerFieldProps<TableField>) {
  const { field, errorOf, onBlur, disabled = false, locale } = props
  const { state, dispatch, handOn } = useLines(props)
  const [undo, setUndo] = useState<Lines | null>(null)
  const [told, setTold] = useState('')
  const { lines } = state
  const box = useRef<HTMLDivElement>(null)
  const view = useWindow(lines.length, box)
  const t = tableText(locale)
  const isFull = lines.length >= mostLines(field)

  const goTo = (row: number, column: string) => view.goTo(row, fieldId(`${field.name}.${row}.${column}`))

  function add() {
    dispatch({ type: 'add' })
    goTo(lines.length, field.columns[0]?.name ?? '')
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const cell = event.target
    if (!(cell instanceof HTMLInputElement || cell instanceof HTMLSelectElement) || !cell.dataset.column) return
    const step = stepOf(event, cell, locale)
    if (!step) return
    event.preventDefault()
    const row = Number(cell.dataset.row) + step.row
    const column = field.columns[field.columns.findIndex(({ name }) => name === cell.dataset.column) + step.column]
    if (row < 0 || !column) return
    if (row < lines.length) goTo(row, column.name)
    else if (!field.rows && !isFull) {
      dispatch({ type: 'add' })
      goTo(row, column.name)
    }
  }

  function paste(event: ClipboardEvent<HTMLDivElement>) {
    const cell = event.target instanceof HTMLElement ? event.target : null
    const text = event.clipboardData.getData('text/plain')
    if (!cell?.dataset.column || !isTabular(text) || disabled) return
    event.preventDefault()
    const pasted = readPasted(text, field.columns, cell.dataset.column)
    const room = mostLines(field) - Number(cell.dataset.row)
    const rows = Math.min(pasted.rows.length, room)
    setUndo(state)
    dispatch({
      type: 'paste',
      id: Number(cell.dataset.line),
      pasted,
      shown: (column, given) => shownText(column, given, locale),
    })
    const left = pasted.rows.length - rows
    setTold(
      [
        left > 0 ? t('pastedLess', { rows, left }) : t('pasted', { rows }),
        pasted.strayColumns > 0 ? t('strayColumns', { count: pasted.strayColumns }) : '',
      ].join(' '),
    )
  }

  function takeBack() {
    if (!undo) return
    dispatch({ type: 'reset', lines: undo })
    setUndo(null)
    setTold(t('undone'))
  }

  /** A place in the table was left: what it says goes on now, and is saved once the table is left. */
  function leave(event: FocusEvent<HTMLDivElement>) {
    handOn()
    if (!event.currentTarget.contains(event.relatedTarget)) onBlur()
  }

  const refusedOf = (index: number): string => {
    const all = field.columns.map(({ name }) => errorOf(`${index}.${name}`) ?? '')
    return all.some(Boolean) ? all.join('\n') : ''
  }

  return (
    <div className="grid min-w-0 gap-3" onBlur={leave}>
      <p className="text-14 text-muted max-sm:hidden">{t('hint')}</p>
      <TableFaults field={field} lines={lines} goTo={goTo} locale={locale} />
      <div
        ref={box}
        onScroll={view.follow}
        onKeyDown={press}
        onPaste={paste}
        tabIndex={view.isWindowed ? 0 : undefined}
        role={view.isWindowed ? 'group' : undefined}
        aria-label={view.isWindowed ? t('caption', { label: field.label }) : undefined}
        className={cx('relative overflow-x-auto', view.isWindowed && 'max-h-[62vh] overflow-y-auto')}
      >
        <table
          role="table"
          aria-label={t('caption', { label: field.label })}
          aria-rowcount={lines.length + 1}
          className="w-full border-collapse max-sm:block"
        >
          <TableHead columns={field.columns} hasRemove={!field.rows} locale={locale} />
          <tbody role="rowgroup" className="max-sm:block">
            {view.before > 0 && <tr aria-hidden style={{ height: view.before }} className="max-sm:block" />}
            {lines.slice(view.from, view.to).map((line, at) => (
              <TableRowView
                key={line.id}
                field={field}
                line={line}
                index={view.from + at}
                refused={refusedOf(view.from + at)}
                disabled={disabled}
                dispatch={dispatch}
                locale={locale}
              />
            ))}
            {view.after > 0 && <tr aria-hidden style={{ height: view.after }} className="max-sm:block" />}
          </tbody>
          <TableTotals field={field} lines={lines} locale={locale} />
        </table>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {!field.rows && (
          <Button size="small" onClick={add} disabled={disabled || isFull} locale={locale}>
            {t('add')}
          </Button>
        )}
        {undo && (
          <Button size="small" variant="quiet" onClick={takeBack} locale={locale}>
            {t('undo')}
          </Button>
        )}
        <span className="text-14 text-muted">{t('count', { count: lines.length })}</span>
        <span role="status" className="text-14 text-muted">
          {isFull && !field.rows ? t('full', { max: formatNumber(mostLines(field), {}, locale) }) : ''} {told}
        </span>
      </div>
    </div>
  )
}

/** What was pasted, as it will be read: options by their keys, numbers and days in the reader's digits. */
function shownText(column: TableColumn, text: string, locale: 'fa' | 'en'): string {
  const raw = column.type === 'select' && text !== '' ? optionOf(column.options ?? [], text) : text
  const read = readCell(column, raw)
  return read.ok && typeof read.value === 'string' ? cellText(column, read.value, locale) : raw
}

type HeadProps = { columns: readonly TableColumn[]; hasRemove: boolean; locale: 'fa' | 'en' }

function TableHead({ columns, hasRemove, locale }: HeadProps) {
  return (
    <thead role="rowgroup" className="sticky top-0 z-10 bg-paper max-sm:sr-only">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" className="w-16 px-2 py-2 text-start text-14 font-medium text-muted">
          {tableText(locale)('row')}
        </th>
        {columns.map(({ name, label, required, ...column }) => (
          <th key={name} role="columnheader" scope="col" className="min-w-32 px-2 py-2 text-start text-14 font-strong">
            {label}
            <Unit {...column} locale={locale} />
            {required && <span className="font-normal text-muted"> *</span>}
          </th>
        ))}
        {hasRemove && <td role="cell" className="w-10" />}
      </tr>
    </thead>
  )
}

function Unit({ type, unit, locale }: Pick<TableColumn, 'type' | 'unit'> & { locale: 'fa' | 'en' }) {
  const said = type === 'rials' || type === 'percent' ? uiText(locale)(`number.${type}`) : unit
  return said ? <span className="font-normal text-muted"> ({said})</span> : null
}
