import { canonicalJson } from './canonicalJson'
import type { Json } from './canonicalJson'
import type { PublishedResult } from './results'

/** The published data of one festival as it is sealed and downloaded; `seal` itself is no part of what is sealed. */
export type ResultsFile = {
  schema: 'karnameh.results/1'
  /** the address key of the province; names are left to their owners, who may mend them */
  province: string
  performanceYear: number
  results: readonly PublishedResult[]
}

/**
 * The text over which the seal (SHA-256) of a festival is computed: its results in the order of the agencies' ids, in
 * canonical JSON. One changed digit of one measure gives another seal.
 */
export function sealedText({ schema, province, performanceYear, results }: ResultsFile): string {
  const ordered = [...results].sort((left, right) => (left.agency < right.agency ? -1 : 1))
  return canonicalJson({ schema, province, performanceYear, results: ordered } as unknown as Json)
}
