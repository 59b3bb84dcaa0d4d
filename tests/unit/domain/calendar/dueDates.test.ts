import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Length, LengthUnit, Pause } from '../../../../src/domain/calendar/dueDates'
import {
  addJalaliMonths,
  dueAfter,
  dueWithPauses,
  lengthUnits,
  timeTaken,
} from '../../../../src/domain/calendar/dueDates'
import { parseJalali, toJalali } from '../../../../src/domain/calendar/jalali'
import { dayInTehran, endOfDayInTehran } from '../../../../src/domain/calendar/tehran'
import type { WorkCalendar } from '../../../../src/domain/calendar/workHours'
import { DEFAULT_HOURS, openTimeBetween } from '../../../../src/domain/calendar/workHours'
import { isWorkingDay } from '../../../../src/domain/calendar/workingDays'
import { calendars, MINUTE, moments } from './oracle'

const office: WorkCalendar = { weekend: [5, 6], holidays: new Set(['2026-11-24']), hours: DEFAULT_HOURS }
/** Sunday 1 Azar 1405, 10:00 in Tehran */
const sunday = '2026-11-22T06:30:00.000Z'
const length = (count: number, unit: LengthUnit): Length => ({ count, unit })
const lengths = fc.record({ count: fc.integer({ min: 1, max: 20 }), unit: fc.constantFrom(...lengthUnits) })

describe('lengths that are refused', () => {
  test.each([0, -1, 1.5, Number.NaN])('%s days', (count) => {
    expect(() => dueAfter(sunday, length(count, 'calendarDays'), office)).toThrow(RangeError)
  })
})

describe('when something is due', () => {
  test.each<[number, LengthUnit, string, string]>([
    [2, 'workingHours', '2026-11-22T08:30:00.000Z', 'the same day'],
    [5, 'workingHours', '2026-11-23T04:30:00.000Z', 'half an hour is left for the next morning'],
    [1, 'workingDays', endOfDayInTehran('2026-11-23'), 'the day itself is not counted'],
    [2, 'workingDays', endOfDayInTehran('2026-11-25'), 'a holiday is not counted'],
    [4, 'workingDays', endOfDayInTehran('2026-11-29'), 'neither is the weekend'],
    [2, 'calendarDays', endOfDayInTehran('2026-11-25'), 'a last day off moves on'],
    [1, 'weeks', endOfDayInTehran('2026-11-29'), 'a week later'],
    [1, 'months', endOfDayInTehran('2026-12-22'), 'the first of Dey'],
  ])('%i %s: %s (%s)', (count, unit, due) => expect(dueAfter(sunday, length(count, unit), office)).toBe(due))

  test.each([
    ['1405/06/31', 1, '1405/07/30'],
    ['1405/01/31', 6, '1405/07/30'],
    ['1405/11/30', 1, '1405/12/29'],
    ['1407/11/30', 1, '1407/12/29'],
    ['1408/11/30', 1, '1408/12/30'],
    ['1405/12/29', 1, '1406/01/29'],
    ['1405/09/01', 25, '1407/10/01'],
    ['1405/02/15', -3, '1404/11/15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addJalaliMonths(parseJalali(from) ?? '', months)).toBe(parseJalali(to))
  })

  test('a month later is a month later, whatever the day', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -60, max: 60 }), (moment, months) => {
        const from = toJalali(dayInTehran(moment))
        const to = toJalali(addJalaliMonths(dayInTehran(moment), months))
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months)
        expect(to.day).toBeLessThanOrEqual(from.day)
      }),
    )
  })

  test('is never before it began, never on a day off, and later for a longer time', () => {
    fc.assert(
      fc.property(calendars, moments, lengths, (calendar, from, given) => {
        const due = dueAfter(from, given, calendar)
        expect(due > from).toBe(true)
        expect(isWorkingDay(dayInTehran(due), calendar)).toBe(true)
        expect(dueAfter(from, { ...given, count: given.count + 1 }, calendar) >= due).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

/** Pauses in their order, from a list of moments. */
const pausesOf = (given: readonly string[]): Pause[] => {
  const sorted = [...given].sort()
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
    from: sorted[index * 2] ?? '',
    to: sorted[index * 2 + 1] ?? '',
  }))
}
const manyPauses = fc.array(moments, { maxLength: 6 }).map(pausesOf)

describe('pauses', () => {
  test('an open one leaves no due date; one after the due date changes nothing', () => {
    expect(
      dueWithPauses(sunday, length(3, 'workingDays'), [{ from: '2026-11-23T06:30:00.000Z', to: null }], office),
    ).toBeNull()
    const late = [{ from: '2026-12-20T06:30:00.000Z', to: null }]
    expect(dueWithPauses(sunday, length(1, 'workingDays'), late, office)).toBe(endOfDayInTehran('2026-11-23'))
  })

  test('one working day of waiting moves the due date by a working day', () => {
    const pauses = [{ from: '2026-11-23T06:30:00.000Z', to: '2026-11-25T06:30:00.000Z' }]
    expect(dueWithPauses(sunday, length(2, 'workingDays'), pauses, office)).toBe(endOfDayInTehran('2026-11-28'))
  })

  test('in opening hours, what is left when they begin is left when they end', () => {
    fc.assert(
      fc.property(calendars, moments, manyPauses, fc.integer({ min: 1, max: 60 }), (calendar, from, pauses, hours) => {
        const after = pauses.filter((pause) => pause.from >= from)
        const due = dueWithPauses(from, length(hours, 'workingHours'), after, calendar)
        if (due === null) throw new Error('all pauses end')
        const counted = after.filter((pause) => pause.from <= due)
        expect(timeTaken(from, due, counted, calendar)).toBe(hours * 60 * MINUTE)
      }),
      { numRuns: 60 },
    )
  })

  test('never bring a due date nearer, and end on an open day', () => {
    fc.assert(
      fc.property(calendars, moments, manyPauses, lengths, (calendar, from, pauses, given) => {
        const after = pauses.filter((pause) => pause.from >= from)
        const due = dueWithPauses(from, given, after, calendar) ?? ''
        expect(due >= dueAfter(from, given, calendar)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('a pause of no length is none', () => {
    fc.assert(
      fc.property(calendars, moments, moments, lengths, (calendar, from, at, given) => {
        fc.pre(at >= from)
        expect(dueWithPauses(from, given, [{ from: at, to: at }], calendar)).toBe(dueAfter(from, given, calendar))
      }),
      { numRuns: 60 },
    )
  })

  test('what was taken and what was paused make the whole', () => {
    fc.assert(
      fc.property(calendars, moments, moments, manyPauses, (calendar, one, other, pauses) => {
        const [from = '', to = ''] = [one, other].sort()
        const inside = pauses.filter((pause) => pause.from >= from && (pause.to ?? '') <= to)
        const paused = inside.reduce((sum, pause) => sum + openTimeBetween(pause.from, pause.to ?? to, calendar), 0)
        expect(timeTaken(from, to, inside, calendar) + paused).toBe(openTimeBetween(from, to, calendar))
      }),
      { numRuns: 60 },
    )
  })
})
