import type { TableField, TableRow } from '../domain/forms/definition'
import { rowKey, sayCell, tableTotals } from '../domain/forms/types/table'
import { translator } from '../i18n'
import { answerWording } from '../i18n/answerWording'

/** A table as it stands on paper: every cell in words, the sums under their columns where the form asks for them. */
export type PaperTable = { heads: string[]; rows: string[][]; totals: string[] }

/** An answered table for paper; null for one without rows, which is said in words. */
export function paperTable(field: TableField, value: unknown): PaperTable | null {
  const rows = Array.isArray(value) ? (value as TableRow[]) : []
  if (rows.length === 0) return null
  const t = translator('fa', 'tableField')
  const words = answerWording('fa')
  const totals = tableTotals(field, rows)
  const nameOf = (row: TableRow, index: number) =>
    field.rows?.find(({ key }) => key === row[rowKey])?.label ?? t('rowNumber', { number: index + 1 })
  return {
    heads: [t('row'), ...field.columns.map(({ label }) => label)],
    rows: rows.map((row, index) => [
      nameOf(row, index),
      ...field.columns.map((column) => sayCell(row[column.name], column, words)),
    ]),
    totals: field.columns.some(({ total }) => total)
      ? [
          t('total'),
          ...field.columns.map((column) => (column.total ? sayCell(totals[column.name], column, words) : '')),
        ]
      : [],
  }
}
