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

const dayInTehran = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Tehran at an instant, as Gregorian `YYYY-MM-DD`: deadlines turn at Tehran's midnight, not at UTC's. */
export function dayOf(instant: Date): string {
  return dayInTehran.format(instant)
}

/** Today's civil day in Tehran, as Gregorian `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(now())
}

/** Moves this process's clock by so many milliseconds from the real one. Refused in production. */
export function shiftClockForTests(milliseconds: number): void {
  if (env.NODE_ENV === 'production') throw new Error('The clock is not moved in production.')
  offsetMs = milliseconds
}
