import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../../src/domain/calendar/isoDate'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '../../../../src/domain/calendar/workingDays'

/** 1405/09/01 is a Sunday; the Wednesday after it is a holiday here. */
const daysOff = { weekend: [5, 6], holidays: new Set(['2026-11-25']) }
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
const someDaysOff = fc.record({
  weekend: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 3 }),
  holidays: fc.array(day, { maxLength: 40 }).map((days) => new Set(days)),
})

describe('working days', () => {
  test('a calendar without any is refused instead of searched for ever', () => {
    const closed = { weekend: [0, 1, 2, 3, 4, 5, 6], holidays: new Set<string>() }
    expect(() => nextWorkingDay('2026-11-22', closed)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-11-22', 0.5, daysOff)).toThrow(RangeError)
  })

  test.each([
    ['2026-11-22', true],
    ['2026-11-25', false],
    ['2026-11-26', false],
    ['2026-11-27', false],
    ['2026-11-28', true],
  ])('%s: %s', (iso, open) => expect(isWorkingDay(iso, daysOff)).toBe(open))

  test.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-25', 0, '2026-11-28'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-24', 1, '2026-11-28'],
    ['2026-11-27', 1, '2026-11-28'],
    ['2026-11-28', -1, '2026-11-24'],
    ['2026-11-22', 5, '2026-11-30'],
  ])('%s and %i working days is %s', (from, count, to) => expect(addWorkingDays(from, count, daysOff)).toBe(to))

  test('what is added is what is counted, and it ends on a working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), someDaysOff, (from, count, off) => {
        const to = addWorkingDays(from, count, off)
        expect(isWorkingDay(to, off)).toBe(true)
        expect(workingDaysBetween(from, to, off)).toBe(count)
        const back = addWorkingDays(from, -count, off)
        expect(workingDaysBetween(from, back, off)).toBe(-count)
      }),
    )
  })

  test('nothing lies between a day and itself', () =>
    expect(workingDaysBetween('2026-11-22', '2026-11-22', daysOff)).toBe(0))
})
