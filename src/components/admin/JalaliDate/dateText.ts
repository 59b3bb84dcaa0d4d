import { dayInTehran, momentInTehran } from '../../../domain/calendar/tehran'
import { isIsoDate } from '../../../domain/calendar/isoDate'
import { isInstant, noonOf, parseClock, parseDay } from '../../../domain/calendar/typed'
import { formatDate, formatTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'

/** A day as text, a whole day held as a moment at noon, or a moment with its time. */
export type DateKind = 'day' | 'wholeDay' | 'moment'

/** What stands in the inputs of a date field. */
export interface DateText {
  day: string
  time: string
}

export const NO_DATE: DateText = { day: '', time: '' }

/** A stored value as it is shown for editing. What is no date is shown as it is, so that it can be mended. */
export function showDate(value: unknown, kind: DateKind, locale: Locale): DateText {
  if (typeof value !== 'string' || value === '') return NO_DATE
  if (kind === 'day') return { day: isIsoDate(value) ? formatDate(value, 'numeric', locale) : value, time: '' }
  if (!isInstant(value)) return { day: value, time: '' }
  return { day: formatDate(value, 'numeric', locale), time: kind === 'moment' ? formatTime(value, locale) : '' }
}

/** What was typed, in the stored form; null for nothing; the text itself when it is no date, for the server to refuse. */
export function readDate({ day, time }: DateText, kind: DateKind): string | null {
  if (day.trim() === '' && time.trim() === '') return null
  const iso = parseDay(day)
  if (!iso) return day.trim() || time.trim()
  if (kind === 'day') return iso
  if (kind === 'wholeDay') return noonOf(iso)
  const clock = time.trim() === '' ? { hour: 0, minute: 0 } : parseClock(time)
  return clock ? momentInTehran(iso, clock.hour, clock.minute) : `${day} ${time}`
}

/** What is wrong with a text: nothing, the day or the time. */
export function dateFault({ day, time }: DateText, kind: DateKind): 'day' | 'time' | null {
  if (day.trim() === '' && time.trim() === '') return null
  if (!parseDay(day)) return 'day'
  return kind === 'moment' && time.trim() !== '' && !parseClock(time) ? 'time' : null
}

/** The day of a stored value, for the calendar; null when there is none. */
export function dayOf(value: unknown, kind: DateKind): string | null {
  if (typeof value !== 'string') return null
  if (kind === 'day') return isIsoDate(value) ? value : null
  return isInstant(value) ? dayInTehran(value) : null
}
