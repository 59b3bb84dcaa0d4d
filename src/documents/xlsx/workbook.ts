import { xmlAttribute } from './cell'
import type { XlsxSheet } from './sheet'
import { sheetNames, sheetXml } from './sheet'
import { stylesXml } from './styles'
import type { ZipEntry } from './zip'
import { zipped } from './zip'

export const xlsxMimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (count: number): string =>
  `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${numbers(
    count,
  )
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)
    .join('')}</Types>`

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relations = (inside: string): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`

function* once(text: string): Generator<string> {
  yield text
}

/**
 * An Excel workbook (ECMA-376, transitional), written while it is being read: sheets of any length take as much memory as one
 * of their pages. Numbers are numbers, texts are inline texts and never formulas, every sheet runs from right to left.
 * `at` is the moment that the parts of the file carry.
 */
export function xlsx(sheets: readonly XlsxSheet[], at: string): AsyncGenerator<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${names
    .map((name, index) => `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`
  const rels = names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', content: once(contentTypes(sheets.length)) },
    { name: '_rels/.rels', content: once(relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))) },
    { name: 'xl/workbook.xml', content: once(workbook) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: once(relations(`${rels.join('')}${relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml')}`)),
    },
    { name: 'xl/styles.xml', content: once(stylesXml) },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet) })),
  ]
  return zipped(entries, at)
}
