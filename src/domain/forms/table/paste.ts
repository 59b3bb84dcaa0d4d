import { readDelimited } from '../../text/delimited'
import { searchKey } from '../../text/fold'
import type { TableColumn } from '../definition'

/** What a clipboard brings for a table: the cells by row, each under a column's name. */
export type Pasted = {
  rows: Record<string, string>[]
  /** how many columns of the clipboard had no place */
  strayColumns: number
}

/** Whether a clipboard holds more than one cell. */
export const isTabular = (text: string): boolean => /[\t\n\r]/.test(text.replace(/\r?\n$/, ''))

/**
 * The cells that a spreadsheet put on the clipboard, from the column `from` on. A first row that repeats the columns' labels
 * is a heading and is left out; rows without a letter go too, so that an idle line at the end adds nothing.
 */
export function readPasted(text: string, columns: readonly TableColumn[], from: string): Pasted {
  const start = Math.max(
    0,
    columns.findIndex(({ name }) => name === from),
  )
  const into = columns.slice(start)
  const all = readDelimited(text, '\t').filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const [first = []] = all
  const isHeading =
    first.length > 0 && first.every((cell, index) => searchKey(cell) === searchKey(into[index]?.label ?? '\u0000'))
  const rows = isHeading ? all.slice(1) : all
  return {
    rows: rows.map((cells) =>
      Object.fromEntries(into.map(({ name }, index) => [name, (cells[index] ?? '').trim()]).slice(0, cells.length)),
    ),
    strayColumns: Math.max(0, Math.max(0, ...rows.map(({ length }) => length)) - into.length),
  }
}
