/** What stands in one cell; null is an empty cell. */
export type Cell = string | number | null

/** A number of ours, exact and in ASCII digits: spreadsheets count with it. */
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/**
 * A spreadsheet takes a cell that begins with one of these for a formula and runs it, also one that a stranger wrote into a
 * title (OWASP, «CSV injection»). An apostrophe before it makes it a text; numbers stay numbers.
 */
export const looksLikeFormula = (text: string): boolean =>
  /^[\s\u200e\u200f\u061c\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(text) && !isNumber(text)

/** A text that begins with the apostrophe itself gets one more, so that it can be told apart when the file comes back. */
const defused = (text: string): string => (looksLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text)

const quoted = (text: string): string =>
  /[",\r\n;]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text

const cell = (value: Cell): string => (value === null ? '' : quoted(defused(String(value))))

/** The mark by which Excel knows UTF-8. */
export const byteOrderMark = '\ufeff'

/** One line of RFC 4180, with its CRLF. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`

/** A table as RFC 4180 text with CRLF lines; the byte order mark tells Excel that it is UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string => `${byteOrderMark}${rows.map(csvLine).join('')}`

/** A text as it was before it was defused. */
export const undefused = (text: string): string =>
  text.startsWith("'") && defused(text.slice(1)) === text ? text.slice(1) : text
