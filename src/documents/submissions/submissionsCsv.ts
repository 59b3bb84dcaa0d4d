import { byteOrderMark, csvLine } from '../csv'
import type { StreamedDocument } from '../document'
import { columnsOf } from './columns'
import type { Submissions } from './submissions'
import { tableSheet, tablesOf } from './tableSheet'
import { sheetWords } from './words'
import type { XlsxCell } from '../xlsx/cell'
import type { XlsxSheet } from '../xlsx/sheet'

/**
 * The submissions for any program: two header rows, first for people, then the keys by which the file comes back in. Where
 * editions differ, each has its own header rows, after an empty line; so has each table of the form.
 */
export const submissionsCsv: StreamedDocument<Submissions> = {
  mimeType: 'text/csv; charset=utf-8',
  extension: 'csv',
  fileName: ({ code }) => `submissions-${code}`,
  title: ({ title }) => title,
  stream,
}

async function* stream({ editions, audience, pages }: Submissions): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  const words = sheetWords()
  yield bytes.encode(byteOrderMark)
  for (const [index, { id, definition }] of editions.entries()) {
    const columns = columnsOf(definition, words, audience)
    if (index > 0) yield bytes.encode('\r\n')
    yield bytes.encode(csvLine(columns.map(({ heading }) => heading)) + csvLine(columns.map(({ key }) => key)))
    for await (const page of pages(id)) {
      const lines = page.map((record) =>
        csvLine(columns.map(({ cell, applies }) => (applies(record) ? cell(record) : null))),
      )
      yield bytes.encode(lines.join(''))
    }
    for (const field of tablesOf(definition)) {
      yield bytes.encode('\r\n')
      yield* tableLines(
        tableSheet(field, () => pages(id), field.label, audience),
        bytes,
      )
    }
  }
}

/** The rows of a table below the answers, under header rows of their own. */
async function* tableLines({ head, pages }: XlsxSheet, bytes: TextEncoder): AsyncGenerator<Uint8Array> {
  const line = (cells: readonly XlsxCell[]) => csvLine(cells.map((cell) => cell?.text ?? null))
  yield bytes.encode(
    [...head]
      .reverse()
      .map(({ cells }) => line(cells))
      .join(''),
  )
  for await (const page of pages) yield bytes.encode(page.map(line).join(''))
}
