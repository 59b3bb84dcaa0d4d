import { canonicalJson } from '../domain/publishing/canonicalJson'
import type { Json } from '../domain/publishing/canonicalJson'
import type { ResultsFile } from '../domain/publishing/sealed'
import { translator } from '../i18n'
import { csv } from './csv'
import type { DocumentMaker } from './document'

export type SealedResults = ResultsFile & { seal: string }

const fileName = ({ province, performanceYear }: SealedResults): string => `results-${province}-${performanceYear}`

const columns = [
  'group',
  'rank',
  'agency',
  'total',
  'general',
  'specific',
  'band',
  'previousRank',
  'previousTotal',
] as const

/** The ranking of all groups, for a spreadsheet. Scores are exact and in ASCII digits. */
export const resultsCsv: DocumentMaker<SealedResults> = {
  mimeType: 'text/csv',
  extension: 'csv',
  fileName,
  make: ({ results }) => {
    const t = translator('fa', 'results')
    const bands = translator('fa', 'scoring')
    const ordered = [...results].sort(
      (left, right) =>
        left.card.group.order - right.card.group.order ||
        left.rank - right.rank ||
        (left.agency < right.agency ? -1 : 1),
    )
    return csv([
      columns.map((column) => t(`export.${column}`)),
      ...ordered.map((result) => [
        result.card.group.title,
        result.rank,
        result.agencyName,
        result.total,
        result.general,
        result.specific,
        bands.at(`band.${result.band}`),
        result.previousRank,
        result.previousTotal,
      ]),
    ])
  },
}

/**
 * Everything that is published, with every report card: canonical JSON, so that the seal can be computed from the file
 * itself once the `seal` in it is taken out.
 */
export const resultsJson: DocumentMaker<SealedResults> = {
  mimeType: 'application/json',
  extension: 'json',
  fileName,
  make: (data) => `${canonicalJson(data as unknown as Json)}\n`,
}
