import { toAsciiDigits } from '../text/digits'
import { isIsoDate } from './isoDate'
import type { IsoDate } from './isoDate'
import { parseJalali } from './jalali'
import { momentInTehran } from './tehran'
import type { Instant } from './tehran'

const STORED_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
const CLOCK = /^(\d{1,2})(?::(\d{1,2}))?$/
/** From this year on, four digits cannot be a Jalali year that anybody means, so the day is a Gregorian one. */
const FIRST_GREGORIAN_YEAR = 1600

/**
 * A day as people type or paste it: Jalali in every spelling of `parseJalali`, or Gregorian in the stored form
 * (`2026-11-22`). The two cannot be confused, because their years lie six centuries apart. Null for anything else.
 */
export function parseDay(text: string): IsoDate | null {
  const plain = toAsciiDigits(text).trim()
  if (isIsoDate(plain) && Number(plain.slice(0, 4)) >= FIRST_GREGORIAN_YEAR) return plain
  return parseJalali(plain)
}

/** A time of day as people type it: «۱۴:۳۲», «9:5», «۹» for nine o'clock. Null for anything else. */
export function parseClock(text: string): { hour: number; minute: number } | null {
  const match = CLOCK.exec(toAsciiDigits(text).trim().replace(/[.٫]/, ':'))
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  return hour < 24 && minute < 60 ? { hour, minute } : null
}

/** A day, or a day and a time in Tehran with a blank or comma between («۱۴۰۵/۰۹/۰۱ ۱۴:۳۲»), as a moment; a day alone begins it. */
export function parseMoment(text: string): Instant | null {
  const [, dayText = '', clockText] = /^(.*?)(?:[\s،,]+([\d۰-۹٠-٩:.٫]+))?$/.exec(text.trim()) ?? []
  const day = parseDay(dayText) ?? parseDay(text)
  if (!day) return null
  const clock = clockText === undefined || parseDay(text) ? { hour: 0, minute: 0 } : parseClock(clockText)
  return clock && momentInTehran(day, clock.hour, clock.minute)
}

/** Whether a text is a moment in the stored form, of a day that exists. */
export function isInstant(text: string): boolean {
  return STORED_INSTANT.test(text) && isIsoDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

/** The moment that stands for a whole day in fields that can only hold moments: noon UTC, the same day from -12 to +11. */
export function noonOf(iso: IsoDate): Instant {
  return `${iso}T12:00:00.000Z`
}
