import type { LastYear } from '../../../domain/publishing/card'

/**
 * Last year's score moved to this year's cap, to be drawn beside this year's: caps differ from year to year, the share is
 * what can be compared. For drawing alone, so a float will do.
 */
export function onScaleOf(lastYear: LastYear | null, cap: string): string | null {
  if (lastYear === null || Number(lastYear.cap) <= 0) return null
  return ((Number(lastYear.score) / Number(lastYear.cap)) * Number(cap)).toFixed(4)
}
