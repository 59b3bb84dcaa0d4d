import { dayInTehran } from '../domain/calendar/tehran'
import { env } from './env'

/**
 * The only reader of time. Tests may move it, by the setting KARNAMEH_CLOCK_OFFSET_MS or in their own process by
 * `shiftClockForTests`; production refuses both.
 */
let offsetMs = env.KARNAMEH_CLOCK_OFFSET_MS

/** The present instant. */
export function now(): Date {
  return new Date(Date.now() + offsetMs)
}

/** The present instant as a UTC ISO string, the form in which instants are stored. */
export function nowIso(): string {
  return now().toISOString()
}

/** Today's civil day in Tehran, as Gregorian `YYYY-MM-DD`: deadlines turn at Tehran's midnight, not at UTC's. */
export function today(): string {
  return dayInTehran(nowIso())
}

/** Moves this process's clock by so many milliseconds from the real one. Refused in production. */
export function shiftClockForTests(milliseconds: number): void {
  if (env.NODE_ENV === 'production') throw new Error('The clock is not moved in production.')
  offsetMs = milliseconds
}
