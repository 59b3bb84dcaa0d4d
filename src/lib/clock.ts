import { AsyncLocalStorage } from 'node:async_hooks'
import type { Instant } from '../domain/calendar/tehran'
import { dayInTehran } from '../domain/calendar/tehran'
import { env } from './env'

/**
 * The only reader of time. Tests may move it, by the setting KARNAMEH_CLOCK_OFFSET_MS or in their own process by
 * `shiftClockForTests`; production refuses both.
 */
let offsetMs = env.KARNAMEH_CLOCK_OFFSET_MS
const played = new AsyncLocalStorage<number>()

/** The present instant. */
export function now(): Date {
  return new Date(Date.now() + (played.getStore() ?? offsetMs))
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

/**
 * Runs work as if it were that moment, whatever others do meanwhile: how a demo tells its past through the same services that
 * write the present. For seeds alone; a test of the house holds that nothing which serves people calls it.
 */
export function playAt<Result>(instant: Instant, work: () => Promise<Result>): Promise<Result> {
  return played.run(Date.parse(instant) - Date.now(), work)
}
