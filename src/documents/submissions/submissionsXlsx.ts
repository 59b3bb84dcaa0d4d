import { translator } from '../../i18n'
import { formatNumber } from '../../i18n/format'
import type { StreamedDocument } from '../document'
import type { XlsxCell } from '../xlsx/cell'
import type { XlsxSheet } from '../xlsx/sheet'
import { xlsx, xlsxMimeType } from '../xlsx/workbook'
import { answerCell } from './answerCell'
import type { Column } from './columns'
import { columnsOf, frozenColumns } from './columns'
import type { SheetEdition, SubmissionRecord, Submissions } from './submissions'
import { tableSheet, tablesOf } from './tableSheet'
import { sheetWords } from './words'

/**
 * The submissions as a workbook: a sheet an edition, from right to left, with headings for people and, in a hidden row above
 * them, the keys by which the sheet comes back in. Each table of the form has a sheet beside it.
 */
export const submissionsXlsx: StreamedDocument<Submissions> = {
  mimeType: xlsxMimeType,
  extension: 'xlsx',
  fileName: ({ code }) => `submissions-${code}`,
  title: ({ title }) => title,
  stream: (submissions) =>
    xlsx(
      submissions.editions.flatMap((edition) => sheetsOf(submissions, edition)),
      submissions.at,
    ),
}

/** The answers of an edition, and a sheet of its own for each of its tables. */
function sheetsOf(submissions: Submissions, edition: SheetEdition): XlsxSheet[] {
  return [
    editionSheet(submissions, edition),
    ...tablesOf(edition.definition).map((field) =>
      tableSheet(field, () => submissions.pages(edition.id), field.label || field.name, submissions.audience),
    ),
  ]
}

function editionSheet({ pages, audience }: Submissions, { id, number, definition }: SheetEdition): XlsxSheet {
  const columns = columnsOf(definition, sheetWords(), audience)
  return {
    name: translator('fa', 'sheets')('edition', { number: formatNumber(number) }),
    columns: columns.map(({ kind, width, hidden, choices }) => ({
      width,
      style: kind === 'long' ? 'text' : kind,
      ...(hidden ? { hidden } : {}),
      ...(choices ? { choices } : {}),
    })),
    head: [
      { cells: columns.map(({ key }) => ({ text: key, style: 'key' })), hidden: true },
      { cells: columns.map(({ heading }) => ({ text: heading, style: 'head' })) },
    ],
    frozenColumns: frozenColumns[audience],
    pages: rowsOf(columns, pages(id)),
  }
}

async function* rowsOf(columns: readonly Column[], pages: AsyncIterable<readonly SubmissionRecord[]>) {
  for await (const page of pages) yield page.map((record) => columns.map((column) => cellOf(column, record)))
}

function cellOf({ kind, cell, applies }: Column, record: SubmissionRecord): XlsxCell {
  if (!applies(record)) return { text: '', style: 'closed' }
  return answerCell(kind, cell(record))
}
