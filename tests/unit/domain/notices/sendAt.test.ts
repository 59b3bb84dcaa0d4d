import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { WorkCalendar } from '../../../../src/domain/calendar/workHours'
import { DEFAULT_HOURS, isOpenAt } from '../../../../src/domain/calendar/workHours'
import type { SendingHours } from '../../../../src/domain/notices/sendAt'
import { DEFAULT_SENDING, maySendAt, sendAt } from '../../../../src/domain/notices/sendAt'
import { clockInTehran, dayInTehran } from '../../../../src/domain/calendar/tehran'
import { isWorkingDay } from '../../../../src/domain/calendar/workingDays'
import { calendars, MINUTE, moments } from '../calendar/oracle'

/** Saturday to Wednesday, 7:30 to 14:30; 24 November 2026 (a Tuesday) is a holiday. */
const calendar: WorkCalendar = { weekend: [5, 6], holidays: new Set(['2026-11-24']), hours: DEFAULT_HOURS }
const opening = { hours: DEFAULT_SENDING, calendar }
const late = { hours: { rule: 'between', from: 8, to: 21, daysOff: false }, calendar } as const
const always = { hours: { rule: 'between', from: 8, to: 24, daysOff: true }, calendar } as const
const tehran = (day: string, clock: string) => new Date(`${day}T${clock}:00+03:30`).toISOString()
const closed: WorkCalendar = { weekend: [0, 1, 2, 3, 4, 5, 6], holidays: new Set(), hours: DEFAULT_HOURS }

describe('what is held back', () => {
  test.each<[string, string, string, typeof opening | typeof late | typeof always]>([
    ['at midnight until the morning', tehran('2026-11-23', '00:00'), tehran('2026-11-23', '07:30'), opening],
    ['a minute before the opening', tehran('2026-11-23', '07:29'), tehran('2026-11-23', '07:30'), opening],
    ['at closing time, before a holiday', tehran('2026-11-23', '14:30'), tehran('2026-11-25', '07:30'), opening],
    ['on Wednesday evening until Saturday', tehran('2026-11-25', '20:00'), tehran('2026-11-28', '07:30'), opening],
    ['between two hours, on a day off', tehran('2026-11-26', '10:00'), tehran('2026-11-28', '08:00'), late],
    ['between two hours, after the second', tehran('2026-11-23', '21:00'), tehran('2026-11-25', '08:00'), late],
    ['on days off too, but at night', tehran('2026-11-26', '00:30'), tehran('2026-11-26', '08:00'), always],
  ])('%s', (_, now, at, province) => {
    expect(sendAt('urgent', 'atOnce', now, province)).toEqual({ at, inDigest: false })
    expect(sendAt('ordinary', 'atOnce', now, province)).toEqual({ at, inDigest: false })
    expect(maySendAt(now, province)).toBe(false)
  })

  test('ordinary news of who wants one mail a day until the next morning, and nothing urgent', () => {
    const now = tehran('2026-11-22', '10:00')
    expect(sendAt('ordinary', 'digest', now, opening)).toEqual({ at: tehran('2026-11-23', '07:30'), inDigest: true })
    expect(sendAt('urgent', 'digest', now, opening)).toEqual({ at: now, inDigest: false })
    expect(sendAt('ordinary', 'digest', tehran('2026-11-22', '03:00'), opening).at).toBe(tehran('2026-11-22', '07:30'))
  })
})

describe('what is not', () => {
  test('what its reader has just asked for, at midnight on a holiday', () => {
    const now = tehran('2026-11-24', '00:00')
    expect(sendAt('asked', 'digest', now, opening)).toEqual({ at: now, inDigest: false })
  })

  test('anything in the hours of sending', () => {
    for (const province of [opening, late, always]) {
      const now = tehran('2026-11-23', '11:11')
      expect(sendAt('ordinary', 'atOnce', now, province)).toEqual({ at: now, inDigest: false })
      expect(maySendAt(now, province)).toBe(true)
    }
    expect(maySendAt(tehran('2026-11-26', '23:59'), always)).toBe(true)
  })

  test('anything for ever: with a calendar that never opens it goes now', () => {
    const now = tehran('2026-11-23', '11:11')
    for (const delivery of ['atOnce', 'digest'] as const)
      expect(sendAt('ordinary', delivery, now, { hours: DEFAULT_SENDING, calendar: closed }).at).toBe(now)
  })
})

const spans = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }), fc.boolean())
  .filter(([from, to]) => from < to)
  .map(([from, to, daysOff]): SendingHours => ({ rule: 'between', from, to, daysOff }))
const rules = fc.oneof(fc.constant(DEFAULT_SENDING), spans)

/** What the rule says, asked of one moment and nothing else. */
function isAllowed(instant: string, hours: SendingHours, of: WorkCalendar): boolean {
  if (hours.rule === 'opening') return isOpenAt(instant, of)
  const { hour } = clockInTehran(instant)
  return hour >= hours.from && hour < hours.to && (hours.daysOff || isWorkingDay(dayInTehran(instant), of))
}

describe('of every calendar, rule and moment', () => {
  const given = fc.record({ calendar: calendars, hours: rules, now: moments })

  test('nothing leaves early, or at a forbidden time, and no allowed minute before it was passed over', () => {
    fc.assert(
      fc.property(given, ({ calendar, hours, now }) => {
        const { at } = sendAt('urgent', 'atOnce', now, { hours, calendar })
        const wait = Date.parse(at) - Date.parse(now)
        expect(wait).toBeGreaterThanOrEqual(0)
        if (wait === 0) return
        expect(isAllowed(at, hours, calendar)).toBe(true)
        const before = new Date(Date.parse(at) - MINUTE).toISOString()
        if (Date.parse(before) >= Date.parse(now)) expect(isAllowed(before, hours, calendar)).toBe(false)
        expect(isAllowed(now, hours, calendar)).toBe(false)
      }),
    )
  })

  test('a daily mail leaves later than now, when the hours of a day begin, and none is held longer than to the next', () => {
    fc.assert(
      fc.property(given, ({ calendar, hours, now }) => {
        const { at, inDigest } = sendAt('ordinary', 'digest', now, { hours, calendar })
        if (!inDigest) return
        expect(Date.parse(at)).toBeGreaterThan(Date.parse(now))
        expect(isAllowed(at, hours, calendar)).toBe(true)
        expect(sendAt('ordinary', 'digest', new Date(Date.parse(at) - 1).toISOString(), { hours, calendar }).at).toBe(
          at,
        )
      }),
    )
  })
})
