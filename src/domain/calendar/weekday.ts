import { calendarDate } from './isoDate'
import type { IsoDate } from './isoDate'

/** The Iranian week, from Saturday. Weekend settings and message keys use these numbers (not JavaScript's). */
export const WEEKDAYS = ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
export const SATURDAY = 0
export const THURSDAY = 5
export const FRIDAY = 6

/** 0 for Saturday … 6 for Friday. */
export function weekdayOf(iso: IsoDate): number {
  const { year, month, day } = calendarDate(iso)
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1) % 7
}
