import { catalogueCsv } from './catalogue/catalogueCsv'
import { statisticsCsv } from './catalogue/statisticsCsv'
import { catalogueJson } from './catalogue/catalogueJson'
import { catalogueJsonLd, serviceJsonLd } from './catalogue/catalogueJsonLd'
import { vocabulary } from './catalogue/vocabulary'
import { complianceCsv } from './complianceCsv'
import { nationalExportCsv, nationalExportJson } from './nationalExport'
import { resultsCsv, resultsJson } from './publishedResults'
import { receiptJson, receiptPdf } from './receipt'
import { resultsPdf } from './resultsPdf'
import { refusedRowsXlsx } from './submissions/refusedRows'
import { serviceFormDocx } from './serviceForm/serviceFormDocx'
import { serviceFormPdf } from './serviceForm/serviceFormPdf'
import { serviceFormXlsx } from './serviceForm/serviceFormXlsx'
import { slaDocx } from './slaDocx'
import { slaCompliancePdf } from './slaCompliancePdf'
import { slaPdf } from './slaPdf'
import { submissionsCsv } from './submissions/submissionsCsv'
import { submissionsXlsx } from './submissions/submissionsXlsx'
import { xlsForm } from './xlsForm'

/** Every paper and file that leaves the house, by name: one file each, one line here, and a test that opens it. */
export const documents = {
  nationalExportCsv,
  nationalExportJson,
  resultsCsv,
  resultsJson,
  resultsPdf,
  receiptPdf,
  receiptJson,
  slaPdf,
  slaDocx,
  serviceFormPdf,
  serviceFormDocx,
  serviceFormXlsx,
  submissionsXlsx,
  submissionsCsv,
  refusedRowsXlsx,
  xlsForm,
  complianceCsv,
  catalogueCsv,
  statisticsCsv,
  catalogueJson,
  catalogueJsonLd,
  serviceJsonLd,
  vocabulary,
  slaCompliancePdf,
} as const

export type DocumentName = keyof typeof documents
