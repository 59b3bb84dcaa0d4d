import { nationalExportCsv, nationalExportJson } from './nationalExport'
import { resultsCsv, resultsJson } from './publishedResults'

/** Every paper and file that leaves the house, by name: one file each, one line here, and a test that opens it. */
export const documents = {
  nationalExportCsv,
  nationalExportJson,
  resultsCsv,
  resultsJson,
} as const

export type DocumentName = keyof typeof documents
