import { decimalText, exact, quotient } from './decimal'

export type Growth = { difference: string; percent: string | null }

/**
 * Growth of a total against last year's: points, and per cent of last year's figure. Null without both figures; the percentage
 * is null when last year's was zero, because growth from nothing has no percentage.
 */
export function growth(current: string | null, previous: string | null): Growth | null {
  if (current === null || previous === null) return null
  const difference = exact(current).minus(previous)
  const percent = exact(previous).isZero() ? null : decimalText(quotient(difference.times(100), exact(previous)))
  return { difference: decimalText(difference), percent }
}
