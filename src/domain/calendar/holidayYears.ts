import type { IsoDate } from './isoDate'
import { addDays } from './isoDate'
import { toJalali } from './jalali'

/** The days off of a year are announced in the months before it; so early they are asked for. */
const ASKED_DAYS_AHEAD = 60

/**
 * The Jalali years in which deadlines are counted, now or soon, and of which no day off is known: a due date there would fall
 * on a holiday. `lastDue` is the last day of what is under way. A calendar that was never kept asks for nothing.
 */
export function yearsWithoutHolidays(
  today: IsoDate,
  lastDue: IsoDate | null,
  holidays: readonly IsoDate[],
): readonly number[] {
  if (holidays.length === 0) return []
  const known = new Set(holidays.map((day) => toJalali(day).year))
  const soon = addDays(today, ASKED_DAYS_AHEAD)
  const from = toJalali(today).year
  const to = toJalali(lastDue !== null && lastDue > soon ? lastDue : soon).year
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !known.has(year))
}
