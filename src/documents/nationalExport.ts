import type { Card } from '../domain/publishing/card'
import { translator } from '../i18n'
import type { Cell } from './csv'
import { csv } from './csv'
import type { DocumentMaker } from './document'

export type ExportMeasure = {
  dimension: Card['dimensions'][number]['key']
  axis: { code: string; title: string }
  indicator: { code: string; title: string }
  measure: { code: string; title: string }
  unit: string | null
  target: string | null
  cap: string
  actual: string | null
  selfScore: string | null
  finalScore: string | null
  notApplicable: boolean
}

export type ExportAgency = {
  name: string
  nationalLegalId: string | null
  group: string
  total: string | null
  measures: readonly ExportMeasure[]
}

/** What goes to the national organisation after the council's approval: every measure of every agency. */
export type NationalExport = {
  province: { code: string; name: string }
  performanceYear: number
  letter: { number: string; date: string }
  agencies: readonly ExportAgency[]
}

const fileName = ({ province, performanceYear }: NationalExport): string =>
  `evaluation-${province.code}-${performanceYear}`

const columns = [
  'row',
  'agency',
  'indicator',
  'measure',
  'unit',
  'target',
  'cap',
  'actual',
  'selfScore',
  'finalScore',
] as const

/** One line a measure, under the headings of the real provincial form (domain notes, «Columns of the real form»). */
function table({ agencies }: NationalExport): Cell[][] {
  const t = translator('fa', 'results')
  const lines = agencies.flatMap(({ name, measures }) => measures.map((measure) => ({ name, ...measure })))
  return [
    columns.map((column) => t(`export.${column}`)),
    ...lines.map((line, index) => [
      index + 1,
      line.name,
      line.indicator.title,
      line.measure.title,
      line.unit,
      line.target,
      line.cap,
      line.actual,
      line.selfScore,
      line.notApplicable ? t('export.notApplicable') : line.finalScore,
    ]),
  ]
}

/** For a spreadsheet. */
export const nationalExportCsv: DocumentMaker<NationalExport> = {
  mimeType: 'text/csv',
  extension: 'csv',
  fileName,
  make: (data) => csv(table(data)),
}

/** For a program: nothing is left out, and the schema says which shape it has. */
export const nationalExportJson: DocumentMaker<NationalExport> = {
  mimeType: 'application/json',
  extension: 'json',
  fileName,
  make: (data) => `${JSON.stringify({ schema: 'karnameh.national-export/1', ...data }, null, 2)}\n`,
}
