import type { CellKind } from '../../domain/forms/sheet/part'
import { looksLikeFormula } from '../csv'
import type { XlsxCell } from '../xlsx/cell'

/** An answer as a cell: numbers to count with, everything else as text that no spreadsheet runs. */
export function answerCell(kind: CellKind, text: string | null): XlsxCell {
  if (text === null || text === '') return null
  if (kind === 'number' || kind === 'money') return { text, style: kind, number: true }
  if (looksLikeFormula(text)) return { text, style: 'literal' }
  return { text, style: kind === 'code' ? 'code' : 'text' }
}
