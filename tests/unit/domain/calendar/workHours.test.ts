import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { OpenHours, Stretch, WorkCalendar } from '../../../../src/domain/calendar/workHours'
import {
  addOpenTime,
  DEFAULT_HOURS,
  faultOfStretches,
  isOpenAt,
  nextOpenMoment,
  openTimeBetween,
  stretchesOf,
} from '../../../../src/domain/calendar/workHours'
import { calendars, MINUTE, moments, openByTheMinute } from './oracle'

const office: WorkCalendar = { weekend: [5, 6], holidays: new Set(['2026-11-24']), hours: DEFAULT_HOURS }

describe('stretches that are refused', () => {
  test.each<[string, Stretch[], string]>([
    ['one that ends where it begins', [{ from: 600, to: 600 }], 'order'],
    ['one that ends before it begins', [{ from: 870, to: 450 }], 'order'],
    ['one that begins before the day', [{ from: -10, to: 60 }], 'outside'],
    ['one that ends after midnight', [{ from: 1200, to: 1500 }], 'outside'],
    ['half a minute', [{ from: 450.5, to: 870 }], 'outside'],
    [
      'two that meet',
      [
        { from: 700, to: 900 },
        { from: 450, to: 720 },
      ],
      'overlap',
    ],
  ])('%s: %s', (_, stretches, fault) => expect(faultOfStretches(stretches)).toBe(fault))

  test('good ones are none of these', () => {
    expect(
      faultOfStretches([
        { from: 840, to: 1440 },
        { from: 450, to: 720 },
        { from: 720, to: 840 },
      ]),
    ).toBeNull()
    expect(faultOfStretches([])).toBeNull()
  })
})

describe('the hours of a day', () => {
  const summer: OpenHours = {
    season: { from: { month: 3, day: 15 }, to: { month: 6, day: 15 } },
    weekdays: null,
    stretches: [{ from: 360, to: 780 }],
  }
  const ramadan: OpenHours = {
    season: { from: { month: 11, day: 20 }, to: { month: 1, day: 5 } },
    weekdays: null,
    stretches: [{ from: 540, to: 840 }],
  }
  const thursday: OpenHours = { season: null, weekdays: [5], stretches: [{ from: 450, to: 720 }] }
  const calendar: WorkCalendar = { ...office, weekend: [6], hours: [summer, ramadan, thursday, ...DEFAULT_HOURS] }

  test.each([
    ['2026-06-04', 450, 'the day before summer begins, 14 Khordad, a Thursday'],
    ['2026-06-06', 360, 'in summer'],
    ['2026-09-06', 360, 'the last day of summer, 15 Shahrivar'],
    ['2026-09-07', 450, 'the day after it'],
    ['2026-03-25', 540, 'a season goes over the new year'],
    ['2026-11-25', 450, 'an ordinary day'],
  ])('%s begins at minute %i: %s', (day, from) => expect(stretchesOf(day, calendar)[0]?.from).toBe(from))

  test.each(['2026-11-27', '2026-11-24'])('%s is a day off', (day) => expect(stretchesOf(day, calendar)).toEqual([]))

  test('a Thursday is shorter where the calendar says so', () => {
    expect(stretchesOf('2026-11-26', calendar)).toEqual([{ from: 450, to: 720 }])
    expect(stretchesOf('2026-11-26', office)).toEqual([])
  })
})

describe('opening hours, beside a count minute by minute', () => {
  test('lie between two moments', () => {
    fc.assert(
      fc.property(calendars, moments, moments, (calendar, from, to) => {
        expect(openTimeBetween(from, to, calendar)).toBe(openByTheMinute(from, to, calendar) * MINUTE)
      }),
      { numRuns: 60 },
    )
  })

  test('are open at a moment', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, moment) => {
        const next = new Date(Date.parse(moment) + MINUTE).toISOString()
        expect(isOpenAt(moment, calendar)).toBe(openByTheMinute(moment, next, calendar) === 1)
      }),
    )
  })

  test('that were added are what lies between, and no earlier moment would do', () => {
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 1, max: 6000 }), (calendar, from, minutes) => {
        const until = addOpenTime(from, minutes * MINUTE, calendar)
        expect(openTimeBetween(from, until, calendar)).toBe(minutes * MINUTE)
        const before = new Date(Date.parse(until) - 1).toISOString()
        expect(openTimeBetween(from, before, calendar)).toBe(minutes * MINUTE - 1)
      }),
      { numRuns: 60 },
    )
  })

  test('add up: between two moments and a third there is no more and no less', () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (calendar, ...three) => {
        const [a = '', b = '', c = ''] = [...three].sort()
        const whole = openTimeBetween(a, c, calendar)
        expect(openTimeBetween(a, b, calendar) + openTimeBetween(b, c, calendar)).toBe(whole)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the next opening', () => {
  test.each([
    ['2026-11-22T06:00:00.000Z', '2026-11-22T06:00:00.000Z', 'a Sunday at 9:30 is open'],
    ['2026-11-22T20:30:00.000Z', '2026-11-23T04:00:00.000Z', 'midnight waits for 7:30'],
    ['2026-11-23T11:00:00.000Z', '2026-11-25T04:00:00.000Z', 'the minute of closing, before a holiday'],
    ['2026-11-25T12:00:00.000Z', '2026-11-28T04:00:00.000Z', 'a Wednesday afternoon waits for Saturday'],
  ])('after %s is %s: %s', (from, open) => expect(nextOpenMoment(from, office)).toBe(open))
})

describe('what cannot be', () => {
  test('a negative time', () => expect(() => addOpenTime('2026-11-22T06:00:00.000Z', -1, office)).toThrow(RangeError))
  test('a calendar that never opens', () => {
    const closed: WorkCalendar = { ...office, hours: [] }
    expect(() => addOpenTime('2026-11-22T06:00:00.000Z', 1, closed)).toThrow(/closed for more than a year/)
  })
})

test('a day on which clocks were moved has its hours by the clock on the wall', () => {
  const old: WorkCalendar = {
    weekend: [],
    holidays: new Set(),
    hours: [{ season: null, weekdays: null, stretches: [{ from: 0, to: 1440 }] }],
  }
  // Summer time of 1400 began with 2 Farvardin: that day had 23 hours.
  expect(openTimeBetween('2021-03-20T20:30:00.000Z', '2021-03-22T19:30:00.000Z', old) / MINUTE / 60).toBe(47)
})
