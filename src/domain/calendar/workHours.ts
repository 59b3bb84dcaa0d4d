import { addDays } from './isoDate'
import type { IsoDate } from './isoDate'
import { toJalali } from './jalali'
import type { Instant } from './tehran'
import { dayInTehran, momentInTehran } from './tehran'
import { weekdayOf } from './weekday'
import type { DaysOff } from './workingDays'
import { isWorkingDay } from './workingDays'

/** A stretch of a day in minutes after midnight: 7:30 to 14:30 is 450 to 870. The end does not belong to it. */
export interface Stretch {
  from: number
  to: number
}

/** A day of the Jalali year, whatever the year. */
export interface MonthDay {
  month: number
  day: number
}

/** When offices are open on some days: in a part of the year (all of it when null), on some weekdays (all when null). */
export interface OpenHours {
  /** both days belong to it; one that ends before it begins goes over the new year */
  season: { from: MonthDay; to: MonthDay } | null
  weekdays: readonly number[] | null
  stretches: readonly Stretch[]
  /** the first and the last day on which they hold, because letters change hours; left out for always */
  validFrom?: IsoDate | null
  validUntil?: IsoDate | null
}

/** Days off and opening hours of a province. Of several hours that fit a day, the first counts. */
export interface WorkCalendar extends DaysOff {
  hours: readonly OpenHours[]
}

/** What is counted where nobody has entered hours: Saturday to Wednesday, 7:30 to 14:30, in one stretch. */
export const DEFAULT_HOURS: readonly OpenHours[] = [
  { season: null, weekdays: null, stretches: [{ from: 7 * 60 + 30, to: 14 * 60 + 30 }] },
]

const MINUTE = 60_000
const LAST_MINUTE = 24 * 60

/** No real calendar closes for longer than this; a search that goes on means that the data are wrong. */
const LONGEST_CLOSURE = 366

/** What is wrong with the hours of a day: a stretch that ends before it begins, leaves the day, or meets another. Null for good ones. */
export function faultOfStretches(stretches: readonly Stretch[]): 'order' | 'outside' | 'overlap' | null {
  const isWhole = ({ from, to }: Stretch) => Number.isInteger(from) && Number.isInteger(to)
  if (stretches.some((one) => !isWhole(one) || one.from < 0 || one.to > LAST_MINUTE)) return 'outside'
  if (stretches.some(({ from, to }) => from >= to)) return 'order'
  const sorted = [...stretches].sort((one, other) => one.from - other.from)
  return sorted.some((one, index) => one.from < (sorted[index - 1]?.to ?? 0)) ? 'overlap' : null
}

/** The stretches in which offices are open on a day, in their order; none on a day off. */
export function stretchesOf(iso: IsoDate, calendar: WorkCalendar): readonly Stretch[] {
  if (!isWorkingDay(iso, calendar)) return []
  const weekday = weekdayOf(iso)
  const fitting = calendar.hours.find(
    (hours) =>
      (hours.weekdays?.includes(weekday) ?? true) &&
      (hours.season === null || isInSeason(iso, hours.season)) &&
      (hours.validFrom ?? iso) <= iso &&
      (hours.validUntil ?? iso) >= iso,
  )
  return [...(fitting?.stretches ?? [])].sort((one, other) => one.from - other.from)
}

function isInSeason(iso: IsoDate, { from, to }: { from: MonthDay; to: MonthDay }): boolean {
  const { month, day } = toJalali(iso)
  const at = (one: MonthDay) => one.month * 100 + one.day
  const now = at({ month, day })
  return at(from) <= at(to) ? now >= at(from) && now <= at(to) : now >= at(from) || now <= at(to)
}

/** The same stretches as moments, in milliseconds since 1970. */
function momentsOf(iso: IsoDate, calendar: WorkCalendar): { from: number; to: number }[] {
  return stretchesOf(iso, calendar).map(({ from, to }) => ({ from: momentAt(iso, from), to: momentAt(iso, to) }))
}

function momentAt(iso: IsoDate, minutes: number): number {
  const isMidnight = minutes === LAST_MINUTE
  const day = isMidnight ? addDays(iso, 1) : iso
  return Date.parse(momentInTehran(day, isMidnight ? 0 : Math.floor(minutes / 60), isMidnight ? 0 : minutes % 60))
}

/** Whether offices are open at a moment. */
export function isOpenAt(instant: Instant, calendar: WorkCalendar): boolean {
  const moment = Date.parse(instant)
  return momentsOf(dayInTehran(instant), calendar).some(({ from, to }) => moment >= from && moment < to)
}

/** How many milliseconds of opening hours lie between two moments; 0 when the second is not later. */
export function openTimeBetween(from: Instant, to: Instant, calendar: WorkCalendar): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  if (end <= start) return 0
  const last = dayInTehran(to)
  let sum = 0
  for (let day = dayInTehran(from); day <= last; day = addDays(day, 1)) {
    for (const stretch of momentsOf(day, calendar))
      sum += Math.max(0, Math.min(end, stretch.to) - Math.max(start, stretch.from))
  }
  return sum
}

/**
 * The first moment at which so many milliseconds of opening hours have passed since `from`; `from` itself for none. Throws a
 * RangeError for a negative time, and when the calendar is closed for more than a year.
 */
export function addOpenTime(from: Instant, milliseconds: number, calendar: WorkCalendar): Instant {
  if (!(milliseconds >= 0)) throw new RangeError(`not a length of time: ${milliseconds}`)
  if (milliseconds === 0) return from
  const start = Date.parse(from)
  let left = milliseconds
  let closed = 0
  for (let day = dayInTehran(from); closed <= LONGEST_CLOSURE; day = addDays(day, 1)) {
    const before = left
    for (const stretch of momentsOf(day, calendar)) {
      const begin = Math.max(start, stretch.from)
      const length = stretch.to - begin
      if (length <= 0) continue
      if (left <= length) return new Date(begin + left).toISOString()
      left -= length
    }
    closed = left === before ? closed + 1 : 0
  }
  throw new RangeError(`closed for more than a year after ${from}`)
}

/** The moment itself when offices are open, or else when they open next: notices that are due at night wait for it. */
export function nextOpenMoment(from: Instant, calendar: WorkCalendar): Instant {
  if (isOpenAt(from, calendar)) return from
  const aMinuteLater = addOpenTime(from, MINUTE, calendar)
  return new Date(Date.parse(aMinuteLater) - MINUTE).toISOString()
}
