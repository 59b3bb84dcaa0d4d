import { addDays, daysBetween } from './isoDate'
import type { IsoDate } from './isoDate'
import { FRIDAY, THURSDAY, weekdayOf } from './weekday'

/** The days off of a province: which weekdays (0 Saturday … 6 Friday) and which dates. Both are data, never code. */
export interface DaysOff {
  weekend: readonly number[]
  holidays: ReadonlySet<IsoDate>
}

/** What a province has until it says otherwise: Thursday and Friday (domain/0, an open question decided so). */
export const DEFAULT_WEEKEND: readonly number[] = [THURSDAY, FRIDAY]

/** No real calendar closes for longer than this; a search that goes on means that the data are wrong. */
const LONGEST_CLOSURE = 366

/** Whether offices are open on that day. */
export function isWorkingDay(iso: IsoDate, daysOff: DaysOff): boolean {
  return !daysOff.weekend.includes(weekdayOf(iso)) && !daysOff.holidays.has(iso)
}

/** The day itself when it is a working day, or else the first one after it: where a deadline on a day off moves to. */
export function nextWorkingDay(iso: IsoDate, daysOff: DaysOff): IsoDate {
  return firstWorkingDay(iso, 1, daysOff)
}

/**
 * The day that is `count` working days after `iso` (before it when negative); `iso` itself is never counted. With a
 * count of 0 it is `nextWorkingDay`. Throws a RangeError when the calendar has no working day within a year.
 */
export function addWorkingDays(iso: IsoDate, count: number, daysOff: DaysOff): IsoDate {
  if (!Number.isInteger(count)) throw new RangeError(`not a number of days: ${count}`)
  if (count === 0) return nextWorkingDay(iso, daysOff)
  const step = count > 0 ? 1 : -1
  let day = iso
  for (let left = Math.abs(count); left > 0; left -= 1) day = firstWorkingDay(addDays(day, step), step, daysOff)
  return day
}

/**
 * How many working days lie after `from` up to and including `to`: what remains until a deadline. Negative when `to`
 * is earlier, so that exchanging the two changes the sign only when both ends are alike working days or days off.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, daysOff: DaysOff): number {
  const span = daysBetween(from, to)
  const step = span < 0 ? -1 : 1
  let count = 0
  for (let offset = step; Math.abs(offset) <= Math.abs(span) && span !== 0; offset += step) {
    if (isWorkingDay(addDays(from, offset), daysOff)) count += step
  }
  return count
}

function firstWorkingDay(iso: IsoDate, step: 1 | -1, daysOff: DaysOff): IsoDate {
  let day = iso
  for (let tried = 0; tried <= LONGEST_CLOSURE; tried += 1) {
    if (isWorkingDay(day, daysOff)) return day
    day = addDays(day, step)
  }
  throw new RangeError(`no working day within a year of ${iso}`)
}
