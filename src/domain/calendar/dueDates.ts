import { addDays } from './isoDate'
import type { IsoDate } from './isoDate'
import { daysInJalaliMonth, fromJalali, toJalali } from './jalali'
import type { Instant } from './tehran'
import { dayInTehran, endOfDayInTehran } from './tehran'
import type { WorkCalendar } from './workHours'
import { addOpenTime, openTimeBetween } from './workHours'
import { addWorkingDays, nextWorkingDay } from './workingDays'

/** In what a deadline is counted. Hours are opening hours; months are those of the Jalali calendar. */
export const lengthUnits = ['workingHours', 'workingDays', 'calendarDays', 'weeks', 'months'] as const
export type LengthUnit = (typeof lengthUnits)[number]

/** How long something may take: a whole number of units, at least one. */
export interface Length {
  count: number
  unit: LengthUnit
}

const HOUR = 60 * 60_000

/** The same day so many Jalali months on; the last of the month where it is shorter: from 31 Shahrivar to 30 Mehr. */
export function addJalaliMonths(iso: IsoDate, months: number): IsoDate {
  const { year, month, day } = toJalali(iso)
  const index = year * 12 + (month - 1) + months
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  const found = fromJalali({ ...target, day: Math.min(day, daysInJalaliMonth(target.year, target.month)) })
  if (!found) throw new RangeError(`no such Jalali month: ${target.year}/${target.month}`)
  return found
}

/**
 * When something that begins at a moment is due. Opening hours run out at a moment of an open day. Everything else is due at
 * the end of a day: the day on which it begins is not counted, and a last day that is a day off becomes the next working day,
 * as the Civil Procedure Code counts (articles 444 and 445). Throws a RangeError for a length that is no whole number above 0.
 */
export function dueAfter(from: Instant, { count, unit }: Length, calendar: WorkCalendar): Instant {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a length: ${count}`)
  if (unit === 'workingHours') return addOpenTime(from, count * HOUR, calendar)
  return endOfDayInTehran(lastDay(dayInTehran(from), { count, unit }, calendar))
}

function lastDay(first: IsoDate, { count, unit }: Length, calendar: WorkCalendar): IsoDate {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(first, count, calendar)
    case 'months':
      return nextWorkingDay(addJalaliMonths(first, count), calendar)
    case 'weeks':
      return nextWorkingDay(addDays(first, count * 7), calendar)
    default:
      return nextWorkingDay(addDays(first, count), calendar)
  }
}

/** A time in which a clock stood; open while it has no end. */
export interface Pause {
  from: Instant
  to: Instant | null
}

/**
 * When something is due that was paused: what was left of the opening hours when a pause began is left when it ends. What is
 * due at the end of a day stays due at the end of a day. Null while it is paused; a pause that began when it was already
 * late moves nothing. Pauses are given in their order and do not overlap.
 */
export function dueWithPauses(
  from: Instant,
  length: Length,
  pauses: readonly Pause[],
  calendar: WorkCalendar,
): Instant | null {
  let due = dueAfter(from, length, calendar)
  for (const { from: pausedAt, to: resumedAt } of pauses) {
    if (pausedAt > due) continue
    if (resumedAt === null) return null
    const left = openTimeBetween(pausedAt, due, calendar)
    const moved = addOpenTime(resumedAt, left, calendar)
    due = length.unit === 'workingHours' ? moved : later(due, endOfDayInTehran(dayInTehran(moved)))
  }
  return due
}

/** A pause never takes time away, also one in which no office was open. */
const later = (one: Instant, other: Instant): Instant => (one > other ? one : other)

/** The opening hours, in milliseconds, that something took from its beginning to `to`, without its pauses. */
export function timeTaken(from: Instant, to: Instant, pauses: readonly Pause[], calendar: WorkCalendar): number {
  const paused = pauses.reduce((sum, pause) => {
    const begin = pause.from > from ? pause.from : from
    const end = pause.to === null || pause.to > to ? to : pause.to
    return sum + openTimeBetween(begin, end, calendar)
  }, 0)
  return openTimeBetween(from, to, calendar) - paused
}
