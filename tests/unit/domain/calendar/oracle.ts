import fc from 'fast-check'
import type { Stretch, WorkCalendar } from '../../../../src/domain/calendar/workHours'
import { faultOfStretches } from '../../../../src/domain/calendar/workHours'

/** A second opinion on opening hours, which shares nothing with ours: it looks at every minute, with its own clock and week. */
export const MINUTE = 60_000

const FIRST = Date.UTC(2026, 10, 1)
const MINUTES = 24 * 24 * 60

/** Moments on whole minutes of 24 days in which Tehran kept one time. */
export const moments = fc.nat({ max: MINUTES }).map((minute) => new Date(FIRST + minute * MINUTE).toISOString())

const stretches = fc
  .array(
    fc.tuple(fc.nat({ max: 1439 }), fc.integer({ min: 1, max: 600 })).map(([from, length]): Stretch => ({
      from,
      to: Math.min(1440, from + length),
    })),
    { minLength: 1, maxLength: 3 },
  )
  .filter((some) => faultOfStretches(some) === null)

const day = fc.nat({ max: 29 }).map((index) => `2026-11-${String(index + 1).padStart(2, '0')}`)

/** Calendars with any weekend but a whole week, some holidays, and other hours on some weekdays. */
export const calendars: fc.Arbitrary<WorkCalendar> = fc
  .record({
    weekend: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }),
    holidays: fc.array(day, { maxLength: 4 }),
    odd: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }),
    oddHours: stretches,
    hours: stretches,
  })
  .map(({ weekend, holidays, odd, oddHours, hours }) => ({
    weekend,
    holidays: new Set(holidays),
    hours: [
      { season: null, weekdays: odd, stretches: oddHours },
      { season: null, weekdays: null, stretches: hours },
    ],
  }))

/** Tehran since 1401: three and a half hours ahead, always. */
const AHEAD = 210 * MINUTE

function isOpen(moment: number, { weekend, holidays, hours }: WorkCalendar): boolean {
  const local = new Date(moment + AHEAD)
  const weekday = [1, 2, 3, 4, 5, 6, 0][local.getUTCDay()] ?? 0
  if (weekend.includes(weekday) || holidays.has(local.toISOString().slice(0, 10))) return false
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes()
  const kept = hours.find(({ weekdays }) => weekdays === null || weekdays.includes(weekday))
  return (kept?.stretches ?? []).some(({ from, to }) => minute >= from && minute < to)
}

/** How many minutes between two moments are open ones. */
export function openByTheMinute(from: string, to: string, calendar: WorkCalendar): number {
  let count = 0
  for (let moment = Date.parse(from); moment < Date.parse(to); moment += MINUTE)
    if (isOpen(moment, calendar)) count += 1
  return count
}
