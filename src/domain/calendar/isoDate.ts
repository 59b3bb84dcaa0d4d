import { parseDate } from '@internationalized/date'
import type { CalendarDate } from '@internationalized/date'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** A calendar day as it is stored: Gregorian `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string

/** Whether a text is a real day in the stored form: `2026-02-29` is not. */
export function isIsoDate(text: string): boolean {
  return readIsoDate(text) !== null
}

/** The stored day as a calendar object; throws a RangeError for a text that is not one. */
export function calendarDate(iso: IsoDate): CalendarDate {
  const date = readIsoDate(iso)
  if (!date) throw new RangeError(`not a calendar day: ${iso}`)
  return date
}

/** The day that stands `days` after (or, when negative, before) `iso`. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return calendarDate(iso).add({ days }).toString()
}

/** How many days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return calendarDate(to).compare(calendarDate(from))
}

function readIsoDate(text: string): CalendarDate | null {
  if (!ISO_DATE.test(text)) return null
  try {
    return parseDate(text)
  } catch {
    return null
  }
}
