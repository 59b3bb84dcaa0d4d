import { nationalExportCsv, nationalExportJson } from './nationalExport'
import { resultsCsv, resultsJson } from './publishedResults'
import { resultsPdf } from './resultsPdf'

/** Every paper and file that leaves the house, by name: one file each, one line here, and a test that opens it. */
export const documents = {
  nationalExportCsv,
  nationalExportJson,
  resultsCsv,
  resultsJson,
  resultsPdf,
} as const

export type DocumentName = keyof typeof documents
