import type { XlsxCell } from './cell'
import { columnName, rowXml, xmlText } from './cell'
import type { StyleName } from './styles'
import { styleNumber } from './styles'

export type XlsxColumn = {
  /** in characters */
  width: number
  /** of the cells that are still empty */
  style: StyleName
  hidden?: boolean
  /** what may be chosen in its cells; a list that Excel cannot hold is left out */
  choices?: readonly string[]
}

/** One sheet of a workbook, from right to left. Rows come in pages, so that no more than one page is in memory. */
export type XlsxSheet = {
  name: string
  columns: readonly XlsxColumn[]
  /** the rows above the data; those that are hidden are for machines */
  head: readonly { cells: readonly XlsxCell[]; hidden?: boolean }[]
  /** how many columns stay in sight when one scrolls along */
  frozenColumns?: number
  pages: AsyncIterable<readonly (readonly XlsxCell[])[]>
}

const opening = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`

/** A sheet's XML, piece by piece: the parts in the order that the format prescribes. */
export async function* sheetXml({ columns, head, frozenColumns = 0, pages }: XlsxSheet): AsyncGenerator<string> {
  const corner = `${columnName(frozenColumns)}${head.length + 1}`
  yield `${opening}<sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane${
    frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''
  } ySplit="${head.length}" topLeftCell="${corner}" activePane="bottom${frozenColumns > 0 ? 'Right' : 'Left'}" state="frozen"/></sheetView></sheetViews>`
  yield `<sheetFormatPr defaultRowHeight="18"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`
  yield head.map(({ cells, hidden }, index) => rowXml(cells, index + 1, { hidden: hidden === true })).join('')
  let last = head.length
  for await (const page of pages) {
    const first = last + 1
    yield page.map((cells, index) => rowXml(cells, first + index)).join('')
    last += page.length
  }
  const all = `A${head.length}:${columnName(columns.length - 1)}${Math.max(last, head.length)}`
  yield `</sheetData><autoFilter ref="${all}"/>${choicesXml(columns, head.length + 1, Math.max(last, head.length + 1))}</worksheet>`
}

const columnXml = ({ width, style, hidden }: XlsxColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`

/** A list in a cell is written between quotes, with commas, in 255 signs at most. */
const fitsList = (choices: readonly string[]): boolean =>
  choices.length > 0 && choices.join(',').length <= 255 && !choices.some((choice) => /[,"]/.test(choice))

function choicesXml(columns: readonly XlsxColumn[], from: number, to: number): string {
  const lists = columns.flatMap(({ choices = [] }, index) =>
    fitsList(choices)
      ? [
          `<dataValidation type="list" allowBlank="1" sqref="${columnName(index)}${from}:${columnName(index)}${to}"><formula1>"${xmlText(choices.join(','))}"</formula1></dataValidation>`,
        ]
      : [],
  )
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''
}

/** Names of sheets: 31 signs, none of those that Excel refuses, each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || '-'
    let unique = plain
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${plain.slice(0, 27)} ${copy}`
    taken.add(unique.toLowerCase())
    return unique
  })
}
