import { translator } from '../../i18n'
import type { StreamedDocument } from '../document'
import type { XlsxCell } from '../xlsx/cell'
import type { ReadSheet } from '../xlsx/read'
import { xlsx, xlsxMimeType } from '../xlsx/workbook'
import { answerCell } from './answerCell'
import { evaluationKey, revisionKey } from './columns'

/** A file that came in, and why some of its rows were refused, by the number of the row. */
export type RefusedRows = {
  title: string
  at: string
  sheets: readonly ReadSheet[]
  reasons: ReadonlyMap<number, readonly string[]>
}

const reasonKey = '#reason'

/** The refused rows as they were sent, with the reasons before them: mended, the file can be sent again. */
export const refusedRowsXlsx: StreamedDocument<RefusedRows> = {
  mimeType: xlsxMimeType,
  extension: 'xlsx',
  fileName: () => 'refused-rows',
  title: ({ title }) => title,
  stream: ({ sheets, reasons, at, title }) => {
    const found = sheets.filter(({ rows }) => rows.some((row) => row.includes(revisionKey)))
    return xlsx(
      found.map(({ name, rows }) => sheetOf(name || title, rows, reasons)),
      at,
    )
  },
}

function sheetOf(name: string, rows: readonly string[][], reasons: RefusedRows['reasons']) {
  const at = rows.findIndex((row) => row.includes(revisionKey))
  const columns = rows[at] ?? []
  const idColumn = columns.indexOf(evaluationKey)
  // Headings stand beside the keys: above them in a text file, below them in a workbook.
  const headings =
    [rows[at + 1], rows[at - 1]].find((row) => row && !/^[0-9a-f-]{36}$/i.test(row[idColumn] ?? '')) ?? columns
  const refused = rows.flatMap((row, index) => {
    const why = reasons.get(index + 1)
    const cells: XlsxCell[] = columns.map((_, column) => answerCell('text', row[column] ?? ''))
    return why ? [[{ text: why.join('\n'), style: 'reason' as const }, ...cells]] : []
  })
  async function* pages() {
    await Promise.resolve()
    yield refused
  }
  return {
    name,
    columns: [
      { width: 60, style: 'reason' as const },
      ...columns.map((key) => ({
        width: 20,
        style: 'text' as const,
        hidden: key === evaluationKey || key === revisionKey,
      })),
    ],
    head: [
      { cells: [reasonKey, ...columns].map((text) => ({ text, style: 'key' as const })), hidden: true },
      {
        cells: [translator('fa', 'sheets')('column.reason'), ...columns.map((_, column) => headings[column] ?? '')].map(
          (text) => ({ text, style: 'head' as const }),
        ),
      },
    ],
    frozenColumns: 1,
    pages: pages(),
  }
}
