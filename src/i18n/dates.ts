import { isIsoDate } from '../domain/calendar/isoDate'
import { toJalali } from '../domain/calendar/jalali'
import { clockInTehran, dayInTehran } from '../domain/calendar/tehran'
import { weekdayOf } from '../domain/calendar/weekday'
import type { Locale } from './locale'
import formatEn from './messages/format.en.json' with { type: 'json' }
import formatFa from './messages/format.fa.json' with { type: 'json' }
import { formatDigits } from './numbers'
import { makeTranslator } from './translate'

/**
 * `numeric` «۱۴۰۵/۰۹/۰۱» · `long` «۱ آذر ۱۴۰۵» · `withWeekday` «یکشنبه ۱ آذر ۱۴۰۵» · `dayMonth` «۱ آذر» ·
 * `weekdayDayMonth` «یکشنبه ۱ آذر», for deadlines that are near · `monthYear` «آذر ۱۴۰۵».
 */
export type DateStyle = 'numeric' | 'long' | 'withWeekday' | 'dayMonth' | 'weekdayDayMonth' | 'monthYear'

const texts = { fa: formatFa, en: formatEn }
const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A stored day (`YYYY-MM-DD`), or the day of a stored moment in Tehran. Persian screens show the Persian calendar.
 * English ones show the Gregorian calendar («22 November 2026», «2026-11-22»): its readers are outside the Iranian
 * administration, and a year «1405» in an English sentence misleads them. Throws a RangeError for anything else.
 */
export function formatDate(iso: string, style: DateStyle = 'long', locale: Locale = 'fa'): string {
  const day = isIsoDate(iso) ? iso : dayInTehran(iso)
  const parts = calendarParts(day, locale)
  if (style === 'numeric') {
    return formatDigits([parts.year, two(parts.month), two(parts.day)].join(locale === 'fa' ? '/' : '-'), locale)
  }
  const t = makeTranslator(locale, texts)
  return t(`date.${style}`, {
    day: formatDigits(String(parts.day), locale),
    month: t.at(`${locale === 'fa' ? 'jalaliMonths' : 'gregorianMonths'}.${parts.month}`),
    year: formatDigits(String(parts.year), locale),
    weekday: t.at(`weekdays.${weekdayOf(day)}`),
  })
}

/** The time of a stored moment on a clock in Tehran, 24 hours: «۱۴:۳۲». */
export function formatTime(instant: string, locale: Locale = 'fa'): string {
  const { hour, minute } = clockInTehran(instant)
  return formatDigits(`${two(hour)}:${two(minute)}`, locale)
}

/** Day and time of a stored moment: «۱ آذر ۱۴۰۵، ۱۴:۳۲». */
export function formatDateTime(instant: string, locale: Locale = 'fa', style: DateStyle = 'long'): string {
  return makeTranslator(locale, texts)('date.dateTime', {
    date: formatDate(instant, style, locale),
    time: formatTime(instant, locale),
  })
}

/** The name of a Jalali month (1–12). */
export function jalaliMonthName(month: number, locale: Locale = 'fa'): string {
  return makeTranslator(locale, texts).at(`jalaliMonths.${month}`)
}

/** What is left of a deadline, from a difference in days: «۳ روز مانده», «امروز پایان می‌یابد», «۲ روز گذشته». */
export function formatDaysLeft(days: number, locale: Locale = 'fa'): string {
  const t = makeTranslator(locale, texts)
  if (days === 0) return t('daysLeft.today')
  if (days === 1) return t('daysLeft.tomorrow')
  if (days === -1) return t('daysLeft.yesterday')
  return days > 0 ? t('daysLeft.left', { days }) : t('daysLeft.late', { days: -days })
}

function calendarParts(day: string, locale: Locale) {
  if (locale === 'fa') return toJalali(day)
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0, day: dayOfMonth ?? 0 }
}
