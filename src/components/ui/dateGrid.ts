import { startOfMonth } from '@internationalized/date'
import type { CalendarDate } from '@internationalized/date'
import { weekdayOf } from '../../domain/calendar/weekday'
import type { Locale } from '../../i18n/locale'

/** The stored form of a day of any calendar. */
export function isoOf(date: CalendarDate): string {
  return date.toDate('UTC').toISOString().slice(0, 10)
}

/** How far into its week a day is: weeks begin on Saturday, on English pages on Monday. */
export function dayInWeek(date: CalendarDate, locale: Locale): number {
  return (weekdayOf(isoOf(date)) + (locale === 'fa' ? 0 : 5)) % 7
}

/** The weeks of a day's month, seven places each, null where another month's days would stand. */
export function weeksOf(date: CalendarDate, locale: Locale): (CalendarDate | null)[][] {
  const first = startOfMonth(date)
  const days = date.calendar.getDaysInMonth(date)
  const offset = dayInWeek(first, locale)
  const weeks = Math.ceil((offset + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const index = week * 7 + column - offset
      return index >= 0 && index < days ? first.add({ days: index }) : null
    }),
  )
}

/** Where a key leads from a day, or null for keys that mean nothing in a calendar. Left is forward on Persian pages. */
export function dayAfterKey(
  date: CalendarDate,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  locale: Locale,
): CalendarDate | null {
  const forward = locale === 'fa' ? 'ArrowLeft' : 'ArrowRight'
  const backward = locale === 'fa' ? 'ArrowRight' : 'ArrowLeft'
  const page = shiftKey ? { years: 1 } : { months: 1 }
  if (key === forward) return date.add({ days: 1 })
  if (key === backward) return date.subtract({ days: 1 })
  if (key === 'ArrowDown') return date.add({ days: 7 })
  if (key === 'ArrowUp') return date.subtract({ days: 7 })
  if (key === 'PageDown') return date.add(page)
  if (key === 'PageUp') return date.subtract(page)
  if (key === 'Home') return date.subtract({ days: dayInWeek(date, locale) })
  if (key === 'End') return date.add({ days: 6 - dayInWeek(date, locale) })
  return null
}
