import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from '@internationalized/date'
import { toAsciiDigits } from '../text/digits'
import { calendarDate } from './isoDate'
import type { IsoDate } from './isoDate'

/** A day of the Persian calendar: month 1 is Farvardin, 12 is Esfand. */
export interface JalaliDate {
  year: number
  month: number
  day: number
}

/** The years that the calendar's arithmetic was checked for, day by day, against ICU. */
export const FIRST_JALALI_YEAR = 1300
export const LAST_JALALI_YEAR = 1499

const persian = new PersianCalendar()
const gregorian = new GregorianCalendar()
const TYPED = /^(\d{4})\s*([/.\-−])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/
const TYPED_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/

/**
 * Reads a Jalali day as people type it («۱۴۰۵/۰۲/۳۱», «1405/2/31», «1405-02-31», «1405.2.31», «14050231») and returns
 * the day as stored, or null. Refused: years of two digits (nobody knows which century «۵» will mean in a law), years
 * outside 1300–1499, months and days that do not exist, 30 Esfand of a common year.
 */
export function parseJalali(text: string): IsoDate | null {
  const plain = toAsciiDigits(text)
    .replace(/[\u200c\u200e\u200f\u2066-\u2069]/g, '')
    .trim()
  const typed = TYPED.exec(plain)
  if (typed) return fromJalali({ year: Number(typed[1]), month: Number(typed[3]), day: Number(typed[4]) })
  const together = TYPED_TOGETHER.exec(plain)
  if (!together) return null
  return fromJalali({ year: Number(together[1]), month: Number(together[2]), day: Number(together[3]) })
}

/** The stored day of a Jalali date, or null when there is no such day. */
export function fromJalali({ year, month, day }: JalaliDate): IsoDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR || month < 1 || month > 12) return null
  if (day < 1 || day > daysInJalaliMonth(year, month)) return null
  return toCalendar(new CalendarDate(persian, year, month, day), gregorian).toString()
}

/** The Jalali year, month and day of a stored day. */
export function toJalali(iso: IsoDate): JalaliDate {
  const { year, month, day } = toCalendar(calendarDate(iso), persian)
  return { year, month, day }
}

/** 31, 30 or 29: how long a Jalali month is in that year. */
export function daysInJalaliMonth(year: number, month: number): number {
  return persian.getDaysInMonth(new CalendarDate(persian, year, month, 1))
}

/** Whether Esfand has 30 days in that year. */
export function isJalaliLeapYear(year: number): boolean {
  return daysInJalaliMonth(year, 12) === 30
}

/** First and last day of a Jalali year: the fiscal and the performance year of the administration. */
export function jalaliYearRange(year: number): { from: IsoDate; to: IsoDate } | null {
  const from = fromJalali({ year, month: 1, day: 1 })
  const to = from && fromJalali({ year, month: 12, day: daysInJalaliMonth(year, 12) })
  return from && to ? { from, to } : null
}

/** The same Jalali day that many years on; 30 Esfand becomes 29 in a common year. Throws outside the checked years. */
export function addJalaliYears(iso: IsoDate, years: number): IsoDate {
  const { year, month, day } = toJalali(iso)
  const target = year + years
  const found = fromJalali({ year: target, month, day: Math.min(day, daysInJalaliMonth(target, month)) })
  if (!found) throw new RangeError(`no such Jalali year: ${target}`)
  return found
}
