import type { MeasureSnapshot } from '../definition'
import type { Wording } from '../types/type'

/**
 * How a cell is to be written: short text, long text, a code that is never a number («۰۰۸۴…»), a number to count with, an
 * amount of money in groups.
 */
export type CellKind = 'text' | 'long' | 'code' | 'number' | 'money'

/** The few words that stand in cells, so that a sheet reads like the form. */
export type SheetWords = {
  yes: string
  no: string
  /** «عملکرد ندارد» */
  none: string
  /** between several options */
  and: string
  level(key: string, measure: MeasureSnapshot): string
  /** how answers are said where they cannot be typed */
  wording: Wording
}

/** One column of a question: a whole answer, or one part of it. */
export type SheetPart = {
  /** empty where one column holds the whole answer */
  part: '' | 'actual' | 'target' | 'explanation' | 'from' | 'to'
  kind: CellKind
  /** what may be written here, where that is a closed list */
  choices?: readonly string[]
  /** false where the sheet only shows what the form alone can change */
  writable?: false
  /** The cell of a stored answer; null when it says nothing there. */
  cell(answer: unknown): string | null
  /** What was typed in the cell, as the question's type takes it. Only for what is not blank. */
  raw(text: string): unknown
}

/** The key of a column, in the sheet's key row. */
export const columnKey = (field: string, { part }: { part: string }): string => (part ? `${field}.${part}` : field)
