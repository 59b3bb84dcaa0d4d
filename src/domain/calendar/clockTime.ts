import { toAsciiDigits } from '../text/digits'

/** Minutes after midnight of a time of day in any digits («۷:۳۰», «07:30», «7», «۲۴:۰۰»); null for what is none. */
export function parseClockTime(text: string): number | null {
  const found = /^(\d{1,2})(?:[:٫.](\d{2}))?$/.exec(toAsciiDigits(text.trim()))
  if (!found) return null
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0)
  return Number(found[2] ?? 0) < 60 && minutes <= 24 * 60 ? minutes : null
}

/** The stored spelling: `07:30`. */
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
