import { exact } from './decimal'

/** A band of the total; `from` is inclusive and on the scale of 1000. Its label is `band.<key>` of the messages unless it has its own. */
export type Band = { key: string; from: string; label?: string }

/** Where a cycle starts from; the thresholds are data of the cycle (domain notes A.7). */
export const defaultBands: readonly Band[] = [
  { key: 'excellent', from: '900' },
  { key: 'veryGood', from: '800' },
  { key: 'good', from: '700' },
  { key: 'fair', from: '550' },
  { key: 'weak', from: '0' },
]

/** The band of an unrounded total: the highest whose threshold it reaches. Null where there is no total, or none fits. */
export function bandOf(total: string | null, bands: readonly Band[] = defaultBands): Band | null {
  if (total === null) return null
  return bands.reduce<Band | null>(
    (best, band) =>
      exact(total).greaterThanOrEqualTo(band.from) && (!best || exact(band.from).greaterThan(best.from)) ? band : best,
    null,
  )
}
