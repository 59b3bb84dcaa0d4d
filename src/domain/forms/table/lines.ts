import type { FieldProblem } from '../../problems'
import { isBlank } from '../types/type'
import { optionOf } from '../sheet/options'
import type { TableColumn, TableField, TableRow } from '../definition'
import { mostRows, readCell, rowKey } from '../types/table'
import type { Pasted } from './paste'
import { readPasted } from './paste'

/** A row of a table as it is being written: the texts of its cells. A changed line is a new object. */
export type Line = { id: number; key?: string; texts: Readonly<Record<string, string>> }
export type Lines = { lines: readonly Line[]; nextId: number }

type Shown = (column: TableColumn, value: unknown) => string

/** The lines of a stored answer: all rows of a matrix; else the rows that are there, at least one and as many as are asked. */
export function linesOf(field: TableField, value: unknown, shown: Shown): Lines {
  const rows = Array.isArray(value) ? (value as TableRow[]) : []
  const textsOf = (row: TableRow | undefined) =>
    Object.fromEntries(field.columns.map((column) => [column.name, row ? shown(column, row[column.name]) : '']))
  if (field.rows) {
    const lines = field.rows.map(({ key }, id) => ({
      id,
      key,
      texts: textsOf(rows.find((row) => row[rowKey] === key)),
    }))
    return { lines, nextId: lines.length }
  }
  const count = Math.max(rows.length, field.minRows ?? 1, 1)
  return { lines: Array.from({ length: count }, (_, id) => ({ id, texts: textsOf(rows[id]) })), nextId: count }
}

export type ReadLine = { row: TableRow; faults: Readonly<Record<string, FieldProblem>>; isBlank: boolean }

/** Lines are read once: a table of hundreds of rows reads only the one that changed. */
const known = new WeakMap<Line, ReadLine>()

/** What a line says, and which of its cells cannot be read. */
export function readLine(line: Line, columns: readonly TableColumn[]): ReadLine {
  const found = known.get(line)
  if (found) return found
  const row: TableRow = line.key === undefined ? {} : { [rowKey]: line.key }
  const faults: Record<string, FieldProblem> = {}
  for (const column of columns) {
    const text = line.texts[column.name] ?? ''
    if (isBlank(text)) continue
    const read = readCell(column, column.type === 'select' ? optionOf(column.options ?? [], text) : text)
    if (!read.ok) faults[column.name] = read.problems[0] ?? { path: column.name, code: 'invalidType' }
    else if (!isBlank(read.value)) row[column.name] = read.value
  }
  const read = { row, faults, isBlank: columns.every(({ name }) => isBlank(line.texts[name])) }
  known.set(line, read)
  return read
}

/** The answer that the lines make: cells that cannot be read are left out, idle lines at the end too. Null when nothing is said. */
export function answerOfLines(lines: readonly Line[], field: TableField): TableRow[] | null {
  const read = lines.map((line) => readLine(line, field.columns).row)
  const says = (row: TableRow) => Object.keys(row).some((name) => name !== rowKey)
  if (!read.some(says)) return null
  return field.rows ? read : read.slice(0, read.findLastIndex(says) + 1)
}

/** The most lines that the table takes. */
export const mostLines = ({ rows, maxRows }: TableField): number =>
  rows?.length ?? Math.min(maxRows ?? mostRows, mostRows)

export type LineAction =
  | { type: 'reset'; lines: Lines }
  | { type: 'cell'; id: number; column: string; text: string }
  | { type: 'add' }
  | { type: 'remove'; id: number }
  | { type: 'paste'; id: number; pasted: Pasted; shown: (column: TableColumn, text: string) => string }

/** How each action changes the lines of a table. Lines that stay the same stay the same object. */
export const linesAfter =
  (field: TableField) =>
  (state: Lines, action: LineAction): Lines => {
    const { lines, nextId } = state
    switch (action.type) {
      case 'reset':
        return action.lines
      case 'cell':
        return {
          nextId,
          lines: lines.map((line) =>
            line.id === action.id ? withTexts(line, { [action.column]: action.text }) : line,
          ),
        }
      case 'add':
        return lines.length >= mostLines(field)
          ? state
          : { nextId: nextId + 1, lines: [...lines, blank(field, nextId)] }
      case 'remove': {
        const rest = lines.filter(({ id }) => id !== action.id)
        return rest.length > 0 ? { nextId, lines: rest } : { nextId: nextId + 1, lines: [blank(field, nextId)] }
      }
      case 'paste':
        return pasteInto(state, action, field)
    }
  }

const withTexts = (line: Line, texts: Record<string, string>): Line => ({ ...line, texts: { ...line.texts, ...texts } })
const blank = ({ columns }: TableField, id: number): Line => ({
  id,
  texts: Object.fromEntries(columns.map(({ name }) => [name, ''])),
})

function pasteInto(
  { lines, nextId }: Lines,
  { id, pasted, shown }: Extract<LineAction, { type: 'paste' }>,
  field: TableField,
): Lines {
  const from = lines.findIndex((line) => line.id === id)
  if (from < 0) return { lines, nextId }
  const count = Math.min(Math.max(lines.length, from + pasted.rows.length), mostLines(field))
  const all = Array.from({ length: count }, (_, index): Line => {
    const line = lines[index] ?? blank(field, nextId + index)
    const cells = index < from ? undefined : pasted.rows[index - from]
    if (!cells) return line
    const texts = field.columns
      .filter(({ name }) => name in cells)
      .map((column) => [column.name, shown(column, cells[column.name] ?? '')])
    return withTexts(line, Object.fromEntries(texts))
  })
  return { lines: all, nextId: nextId + count }
}

/**
 * Rows that were written in one text, a line a row, as an answer: cells as a spreadsheet copies them, or typed with a semicolon
 * between. The lines of a matrix follow its rows.
 */
export function answerOfText(text: string, field: TableField): TableRow[] | null {
  const { rows } = readPasted(text.replace(/\s*[;؛]\s*/g, '\t'), field.columns, field.columns[0]?.name ?? '')
  const lines = rows.slice(0, mostLines(field)).map((texts, id) => ({ id, key: field.rows?.[id]?.key, texts }))
  return answerOfLines(lines, field)
}
