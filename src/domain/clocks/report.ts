import { addDays } from '../calendar/isoDate'
import { fromJalali } from '../calendar/jalali'
import { decimalText, exact } from '../scoring/decimal'
import type { Debtor } from './kinds'

/**
 * How the clocks of one group were kept. `share` is a decimal text between 0 and 1 of what was finished; hours are opening
 * hours with two digits. Null where nothing has finished. Cancelled clocks are in none of the figures.
 */
export type Kept = {
  key: string
  label: string | null
  total: number
  met: number
  late: number
  open: number
  openLate: number
  share: string | null
  mean: string | null
  median: string | null
  p90: string | null
}

/** The figures of a year: of all, by kind of work, by agency and by month. */
export type ComplianceReport = {
  year: number
  /** this year and the four before it */
  years: number[]
  owedBy: Debtor | null
  all: Kept | null
  kinds: Kept[]
  agencies: Kept[]
  months: Kept[]
}

/** A share between 0 and 1 in percent, exact. */
export const percentOf = (share: string): string => decimalText(exact(share).times(100))

/** The days of a Jalali year, both belonging to it. Throws a RangeError for a year that the calendar does not have. */
export function daysOfYear(year: number): { from: string; to: string } {
  const from = fromJalali({ year, month: 1, day: 1 })
  const next = fromJalali({ year: year + 1, month: 1, day: 1 })
  if (!from || !next) throw new RangeError(`no such Jalali year: ${year}`)
  return { from, to: addDays(next, -1) }
}

/** The twelve months of a Jalali year as stretches of days. */
export const monthsOfYear = (year: number): { key: string; from: string; to: string }[] =>
  Array.from({ length: 12 }, (_, index) => {
    const from = fromJalali({ year, month: index + 1, day: 1 }) ?? ''
    const next =
      index === 11 ? fromJalali({ year: year + 1, month: 1, day: 1 }) : fromJalali({ year, month: index + 2, day: 1 })
    return { key: String(index + 1), from, to: addDays(next ?? from, -1) }
  })
