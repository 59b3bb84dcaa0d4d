import type { FieldProblem } from '../../problems'
import { foldPersian, searchKey } from '../../text/fold'
import type { AnswerableField, Answers, FormDefinition, MeasureAnswer, Period, TableField } from '../definition'
import { fieldsOf, takesAnswer } from '../definition'
import { sameAnswer } from '../merge'
import { optionOf } from './options'
import { isBlank } from '../types/type'
import { rowKey } from '../types/table'
import { readAnswer } from '../validate'
import type { SheetPart, SheetWords } from './part'
import { columnKey } from './part'
import { partsOf } from './parts'

/** One line of a sheet: its number in the file, counted from 1, and its cells by column key. */
export type SheetLine = { number: number; cells: ReadonlyMap<string, string> }
/** What a sheet says of one submission, with the lines of its tables by the name of the question. */
export type SheetRow = SheetLine & {
  evaluation: string
  revision: string
  tables: ReadonlyMap<string, readonly SheetLine[]>
}

export const keys = { evaluation: '#evaluation', revision: '#revision', row: '#row' } as const

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Lines = { keys: readonly string[]; lines: SheetLine[] }

/** The lines below each row of keys. A sheet has one; a text file has one for each edition. */
function linesOf(rows: readonly (readonly string[])[]): Lines[] {
  const found: Lines[] = []
  rows.forEach((row, index) => {
    if (row.includes(keys.evaluation)) {
      found.push({ keys: row, lines: [] })
      return
    }
    const section = found.at(-1)
    const at = section?.keys.indexOf(keys.evaluation) ?? -1
    if (!section || row.every(isBlank) || !UUID.test(row[at]?.trim() ?? '')) return
    const cells = section.keys.flatMap((key, column): [string, string][] => (key ? [[key, row[column] ?? '']] : []))
    section.lines.push({ number: index + 1, cells: new Map(cells) })
  })
  return found
}

/** The submissions that the sheets of a file speak of, in their order. */
export function rowsOfSheets(sheets: readonly { rows: readonly (readonly string[])[] }[]): SheetRow[] {
  const sections = sheets.flatMap(({ rows }) => linesOf(rows))
  const tables = new Map<string, Map<string, SheetLine[]>>()
  for (const { keys: columns, lines } of sections) {
    const table = columns.includes(keys.row) ? columns.find((key) => key.includes('.'))?.split('.')[0] : undefined
    for (const line of table ? lines : []) {
      const id = line.cells.get(keys.evaluation)?.trim() ?? ''
      const mine = tables.get(id) ?? new Map<string, SheetLine[]>()
      mine.set(table ?? '', [...(mine.get(table ?? '') ?? []), line])
      tables.set(id, mine)
    }
  }
  return sections
    .filter(({ keys: columns }) => columns.includes(keys.revision))
    .flatMap(({ lines }) =>
      lines.map((line) => {
        const evaluation = line.cells.get(keys.evaluation)?.trim() ?? ''
        const revision = line.cells.get(keys.revision)?.trim() ?? ''
        return { ...line, evaluation, revision, tables: tables.get(evaluation) ?? new Map<string, SheetLine[]>() }
      }),
    )
}

export type ReadBack = {
  /** only what differs from the stored answers, as it was written */
  change: Answers
  /** what is said of questions that this form does not ask of the agency, by column key */
  stray: FieldProblem[]
}

/** What a row changes. A column that is not in the sheet changes nothing; an emptied cell empties the answer. */
export function readBack(definition: FormDefinition, stored: Answers, row: SheetRow, words: SheetWords): ReadBack {
  const change: Answers = {}
  const known = new Set<string>()
  for (const field of fieldsOf(definition).filter(takesAnswer)) {
    known.add(field.name)
    const raw = field.type === 'table' ? tableOf(field, row) : answerOf(field, stored[field.name], row, words)
    if (raw === undefined) continue
    const read = readAnswer(field, raw)
    if (!read.ok || !sameAnswer(read.value, stored[field.name])) change[field.name] = raw
  }
  const stray = [...row.cells].flatMap(([key, text]): FieldProblem[] => {
    const name = key.split('.')[0] ?? key
    const isTold = key.startsWith('#') || key.endsWith('.files')
    return isTold || known.has(name) || isBlank(text) ? [] : [{ path: key, code: 'unknown' }]
  })
  return { change, stray }
}

/** The answer that the columns of a question make; undefined when none of them is in the sheet. */
function answerOf(field: AnswerableField, stored: unknown, row: SheetRow, words: SheetWords): unknown {
  const parts = partsOf(field, words).filter(
    (part) => part.writable !== false && row.cells.has(columnKey(field.name, part)),
  )
  if (parts.length === 0) return undefined
  const rawOf = (part: SheetPart): unknown => {
    const text = row.cells.get(columnKey(field.name, part)) ?? ''
    return isBlank(text) ? null : part.raw(text.trim())
  }
  if (field.type === 'measure') return measureOf(parts, stored, rawOf)
  if (field.type === 'period')
    return {
      ...((stored as Period | null) ?? {}),
      ...Object.fromEntries(parts.map((part) => [part.part, rawOf(part)])),
    }
  const [whole] = parts
  return whole && rawOf(whole)
}

function measureOf(parts: readonly SheetPart[], stored: unknown, rawOf: (part: SheetPart) => unknown): unknown {
  const answer: Record<string, unknown> = { ...((stored as MeasureAnswer | null) ?? {}) }
  for (const part of parts) {
    const raw = rawOf(part)
    if (part.part !== 'actual') answer[part.part] = raw
    else {
      const isNone = typeof raw === 'object' && raw !== null
      answer.actual = isNone ? null : raw
      if (isNone) answer.none = true
      else delete answer.none
    }
  }
  return answer
}

/** The rows of a table; undefined when the file says nothing of it for this agency. */
function tableOf(field: TableField, row: SheetRow): unknown {
  const lines = row.tables.get(field.name)
  if (!lines) return undefined
  return lines.map(({ cells }) => {
    const values = field.columns.map((column) => {
      const text = cells.get(columnKey(field.name, { part: column.name }))?.trim() ?? ''
      return [column.name, column.type === 'select' && text ? optionOf(column.options ?? [], text) : text]
    })
    const label = foldPersian(cells.get(keys.row) ?? '')
    const fixed = field.rows?.find((one) => searchKey(one.label) === searchKey(label))
    return { ...(field.rows ? { [rowKey]: fixed?.key ?? label } : {}), ...Object.fromEntries(values) }
  })
}
