import type { StyleName } from './styles'
import { styleNumber } from './styles'

/** One cell of a workbook: its text, how it looks, and whether it is a number. Null is an empty cell. */
export type XlsxCell = { text: string; style: StyleName; number?: boolean } | null

/** What XML cannot hold, even escaped. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
/** Excel reads «_x0041_» in a text as the sign of that number; the underscore itself is written as its own number then. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g
const escaped = (text: string): string => (text.includes('_x') ? text.replace(LOOKS_ESCAPED, '_x005F_') : text)
const KEEPS_SPACE = /^\s|\s$|\s\s|\n/
/** The longest text that a cell of Excel holds. */
export const MOST_CELL_TEXT = 32_767

/** Most texts have nothing to mend: one look instead of four passes. */
const TO_MEND = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

export const xmlText = (text: string): string =>
  TO_MEND.test(text)
    ? text.replace(UNSTORABLE, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    : text

export const xmlAttribute = (text: string): string => xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  return (columnNames[index] ??= nameOf(index))
}

const columnNames: string[] = []

function nameOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** Excel counts in binary floats of 15 decimal digits: a longer number is written as text, or its last digits would be lost. */
export const fitsExcelNumber = (text: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(text) && text.replace(/^-?0*\.?0*/, '').replace('.', '').length <= 15

function cellXml(cell: XlsxCell, at: string): string {
  if (!cell) return ''
  const style = styleNumber(cell.style)
  if (cell.text === '') return `<c r="${at}" s="${style}"/>`
  if (cell.number && fitsExcelNumber(cell.text)) return `<c r="${at}" s="${style}"><v>${cell.text}</v></c>`
  const cut = cell.text.length > MOST_CELL_TEXT ? `${cell.text.slice(0, MOST_CELL_TEXT - 1)}…` : cell.text
  // An inline text is never a formula, whatever it begins with.
  const space = KEEPS_SPACE.test(cut) ? ' xml:space="preserve"' : ''
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(escaped(cut))}</t></is></c>`
}

/** A row of a sheet; `number` counts from 1. */
export function rowXml(cells: readonly XlsxCell[], number: number, { hidden = false } = {}): string {
  const inside = cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`)).join('')
  return `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${inside}</row>`
}
