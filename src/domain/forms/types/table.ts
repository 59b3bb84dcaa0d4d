import type { FieldProblem } from '../../problems'
import { decimalText, sum } from '../../scoring/decimal'
import type { QuestionField, TableColumn, TableField, TableRow } from '../definition'
import type { Block } from '../generateBlocks'
import { choice } from './choice'
import { date } from './date'
import { number } from './number'
import { percent } from './percent'
import { rials } from './rials'
import { countSetting, inOrder, readSettings } from './settings'
import { text } from './text'
import type { Checked, QuestionType, Settings } from './type'
import { bad, good, isBlank } from './type'
import { wholeNumber } from './wholeNumber'

/** What a column may ask: types whose answer fits one cell. */
const cells = { text, wholeNumber, number, percent, rials, date, select: choice } as const satisfies {
  [Type in TableColumn['type']]: unknown
}
export const columnTypes = Object.keys(cells) as TableColumn['type'][]
const cellType = (type: TableColumn['type']): QuestionType => cells[type] as unknown as QuestionType

/** The most rows of a table, and the most problems that one refusal names. */
export const mostRows = 1000
const mostColumns = 20
const mostNamed = 50

/** The name under which a row of a matrix says which row it is. No column can have it. */
export const rowKey = '#'

const usable = /^[A-Za-z][\w-]{0,39}$/

const rowsOf = (value: unknown): TableRow[] => (Array.isArray(value) ? (value as TableRow[]) : [])
const isRow = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

/** Whether a row has anything but the key of its own. */
const says = (row: TableRow): boolean => Object.keys(row).some((name) => name !== rowKey && !isBlank(row[name]))

/** A problem in a cell: its path counts rows from 0, its sentence from 1. */
const inCell = ({ name, rows }: TableField, row: number, column: TableColumn, problem: FieldProblem): FieldProblem => ({
  path: `${name}.${row}.${column.name}`,
  code: problem.code,
  values: { ...problem.values, row: rows?.[row]?.label ?? row + 1, column: column.label },
})

/** Reads one cell as its column's type does. */
export function readCell(column: TableColumn, raw: unknown): Checked {
  if (isBlank(raw)) return good(null)
  return cellType(column.type).parse(raw, column as unknown as QuestionField)
}

/** What a stored cell says, without its column. */
export const sayCell: (value: unknown, column: TableColumn, wording: Parameters<QuestionType['say']>[2]) => string = (
  value,
  column,
  wording,
) => (isBlank(value) ? '' : cellType(column.type).say(value, column as unknown as QuestionField, wording))

function readRow(
  given: Record<string, unknown>,
  index: number,
  field: TableField,
): { row: TableRow; wrong: FieldProblem[] } {
  const row: TableRow = {}
  const wrong: FieldProblem[] = []
  const stray = Object.keys(given).find((name) => name !== rowKey && !field.columns.some((one) => one.name === name))
  if (stray !== undefined) wrong.push({ path: `${field.name}.${index}.${stray.slice(0, 40)}`, code: 'unknown' })
  for (const column of field.columns) {
    const read = readCell(column, given[column.name])
    if (!read.ok) wrong.push(...read.problems.slice(0, 1).map((one) => inCell(field, index, column, one)))
    else if (!isBlank(read.value)) row[column.name] = read.value
  }
  return { row, wrong }
}

/**
 * Rows of typed cells. Idle rows at the end go, those between stay, so that a row keeps its number; the rows of a matrix
 * carry the key of the row that they answer and stand in the order of the form. A refusal names row and column.
 */
const parse: QuestionType<TableField>['parse'] = (raw, field) => {
  if (!Array.isArray(raw) || !raw.every(isRow)) return bad(field.name, 'invalidType')
  const most = Math.min(field.maxRows ?? mostRows, mostRows)
  if (raw.length > mostRows) return bad(field.name, 'tooManyRows', { max: most })
  const keys = field.rows?.map(({ key }) => key)
  if (keys && !raw.every((row) => keys.includes(String(row[rowKey])))) return bad(field.name, 'unknownRow')
  const read = raw.map((given, index) => readRow(given, index, field))
  const wrong = read.flatMap((one) => one.wrong).slice(0, mostNamed)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const rows = read.map(({ row }) => row)
  if (keys) return good(matrixOf(keys, rows, raw))
  const kept = rows.slice(0, rows.findLastIndex(says) + 1)
  if (kept.length > most) return bad(field.name, 'tooManyRows', { max: most })
  return good(kept.length > 0 ? kept : null)
}

/** The answered rows of a matrix, in the order of the form. */
function matrixOf(keys: readonly string[], rows: readonly TableRow[], raw: readonly Record<string, unknown>[]) {
  const found = keys.flatMap((key) => {
    const row = rows.find((one, index) => raw[index]?.[rowKey] === key && says(one))
    return row ? [{ [rowKey]: key, ...row }] : []
  })
  return found.length > 0 ? found : null
}

/** The sums of the columns that have one, exact; by the column's name. */
export function tableTotals({ columns }: TableField, value: unknown): Record<string, string> {
  const amounts = (name: string) =>
    rowsOf(value)
      .map((row) => row[name])
      .filter((amount): amount is string => typeof amount === 'string' && /^-?\d+(\.\d+)?$/.test(amount))
  return Object.fromEntries(
    columns.filter(({ total }) => total).map(({ name }) => [name, decimalText(sum(amounts(name)))]),
  )
}

const lacksCells = (field: TableField, row: TableRow | undefined, index: number): FieldProblem[] =>
  field.columns
    .filter(({ name, required }) => required && isBlank(row?.[name]))
    .map((column) => inCell(field, index, column, { path: '', code: 'required' }))

/** A table: columns of a few types, rows that people add, or rows that staff fixed (a matrix). */
export const table: QuestionType<TableField> = {
  parse,
  isEmpty: (value) => !rowsOf(value).some(says),
  lacks: (value, field) => {
    const rows = rowsOf(value)
    const all = field.rows?.map(({ key }) => rows.find((row) => row[rowKey] === key)) ?? rows
    const few = !field.rows && field.minRows !== undefined && rows.filter(says).length < field.minRows
    return [
      ...(few ? [{ path: field.name, code: 'tooFewRows', values: { min: field.minRows ?? 0 } }] : []),
      ...all.flatMap((row, index) => (field.rows || (row && says(row)) ? lacksCells(field, row, index) : [])),
    ].slice(0, mostNamed)
  },
  settings,
  say: (value, field, wording) => {
    const labelOf = (row: TableRow, index: number) =>
      field.rows?.find(({ key }) => key === row[rowKey])?.label ?? wording.row(index + 1)
    const lines = rowsOf(value).flatMap((row, index) => {
      if (!says(row)) return []
      const said = field.columns.filter(({ name }) => !isBlank(row[name]))
      return `${labelOf(row, index)}: ${wording.list(said.map((column) => `${column.label} ${sayCell(row[column.name], column, wording)}`))}`
    })
    const totals = tableTotals(field, value)
    const sums = field.columns
      .filter(({ total }) => total)
      .map((column) => wording.total(column.label, sayCell(totals[column.name], column, wording)))
    return [...lines, ...(lines.length > 0 ? sums : [])].join('\n')
  },
}

function settings(block: Block): Settings {
  const given = (Array.isArray(block.columns) ? block.columns : []) as Record<string, unknown>[]
  const columns: unknown[] = []
  const faults: FieldProblem[] = []
  const names = given.map(({ name }) => String(name ?? '').trim())
  for (const [index, column] of given.entries()) {
    const at = `columns.${index}`
    const name = names[index] ?? ''
    const type = String(column.type) as TableColumn['type']
    if (!usable.test(name)) faults.push({ path: `${at}.name`, code: 'badName', values: { name } })
    else if (names.indexOf(name) !== index) faults.push({ path: `${at}.name`, code: 'duplicateName', values: { name } })
    if (!columnTypes.includes(type)) {
      faults.push({ path: `${at}.type`, code: 'notOption' })
      continue
    }
    const { kept, faults: wrong } = cellType(type).settings?.({ ...column, blockType: type }) ?? {
      kept: {},
      faults: [],
    }
    faults.push(...wrong.map((one) => ({ ...one, path: `${at}.${one.path}` })))
    const isNumber = type !== 'text' && type !== 'date' && type !== 'select'
    columns.push({
      type,
      name,
      label: String(column.label ?? '').trim(),
      required: column.required === true,
      ...(isNumber && column.total === true ? { total: true } : {}),
      ...kept,
    })
  }
  if (given.length === 0) faults.push({ path: 'columns', code: 'columnsMissing' })
  if (given.length > mostColumns) faults.push({ path: 'columns', code: 'tooManyColumns', values: { max: mostColumns } })
  const rows = fixedRows(block)
  const count = countSetting(mostRows)
  const counts = inOrder(readSettings(block, { minRows: count, maxRows: count }), 'minRows', 'maxRows')
  return {
    kept: { columns, ...rows.kept, ...(rows.kept.rows ? {} : counts.kept) },
    faults: [...faults, ...rows.faults, ...counts.faults],
  }
}

function fixedRows(block: Block): Settings {
  const given = (Array.isArray(block.rows) ? block.rows : []) as { key?: unknown; label?: unknown }[]
  const rows = given.map(({ key, label }) => ({ key: String(key ?? '').trim(), label: String(label ?? '').trim() }))
  const keys = rows.map(({ key }) => key)
  const faults = rows.flatMap(({ key }, index): FieldProblem[] => {
    const path = `rows.${index}.key`
    if (!usable.test(key)) return [{ path, code: 'badName', values: { name: key } }]
    return keys.indexOf(key) === index ? [] : [{ path, code: 'duplicateName', values: { name: key } }]
  })
  return { kept: rows.length > 0 ? { rows } : {}, faults }
}
