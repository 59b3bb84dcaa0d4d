/** What became of one row of a sheet, or would become of it. */
export type RowOutcome = {
  /** where the row stands in the file, counted from 1 */
  number: number
  agency: string
  outcome: 'changed' | 'same' | 'refused'
  /** the questions that change, by their labels */
  changes: string[]
  /** why the row is refused: sentences that name the column and the mend */
  reasons: string[]
}

/** What a sheet did, or would do. */
export type SheetReport = {
  applied: boolean
  changed: number
  same: number
  refused: number
  rows: RowOutcome[]
}
