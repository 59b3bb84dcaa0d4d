import { parseAbsolute, Time, toCalendarDate, toCalendarDateTime, toZoned } from '@internationalized/date'
import { calendarDate } from './isoDate'
import type { IsoDate } from './isoDate'

/** The one time zone of the administration: UTC+3:30, without summer time since 1401 and with it before. */
export const TIME_ZONE = 'Asia/Tehran'

/** A moment as it is stored: UTC, `2026-11-22T11:02:00.000Z`. */
export type Instant = string

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/

/** The day that a moment falls on in Tehran. Throws a RangeError for a text that is no moment. */
export function dayInTehran(instant: Instant): IsoDate {
  return toCalendarDate(zoned(instant)).toString()
}

/** Hour (0–23) and minute of a moment on a clock in Tehran. */
export function clockInTehran(instant: Instant): { hour: number; minute: number } {
  const { hour, minute } = zoned(instant)
  return { hour, minute }
}

/** The first moment of a day in Tehran, as UTC. */
export function startOfDayInTehran(iso: IsoDate): Instant {
  return momentInTehran(iso, 0, 0)
}

/** The last millisecond of a day in Tehran, as UTC: a window «until» a day is open until then. */
export function endOfDayInTehran(iso: IsoDate): Instant {
  const nextDay = calendarDate(iso).add({ days: 1 }).toString()
  return new Date(Date.parse(startOfDayInTehran(nextDay)) - 1).toISOString()
}

/**
 * The moment when a clock in Tehran shows that day and time, as UTC. A time that a clock skipped (summer time began at
 * midnight until 1401) is the first moment after the gap.
 */
export function momentInTehran(iso: IsoDate, hour: number, minute: number): Instant {
  const local = toCalendarDateTime(calendarDate(iso), new Time(hour, minute))
  return toZoned(local, TIME_ZONE).toDate().toISOString()
}

function zoned(instant: Instant) {
  // Without its zone, or with slashes, the language would read a text as a moment of this machine's own clock.
  if (!MOMENT.test(instant) || Number.isNaN(Date.parse(instant))) throw new RangeError(`not a moment: ${instant}`)
  return parseAbsolute(new Date(instant).toISOString(), TIME_ZONE)
}
