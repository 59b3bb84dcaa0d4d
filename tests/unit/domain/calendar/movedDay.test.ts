import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../../src/domain/calendar/isoDate'
import { movedDay } from '../../../../src/domain/calendar/movedDay'
import { isWorkingDay, workingDaysBetween } from '../../../../src/domain/calendar/workingDays'
import { calendars } from './oracle'

const office = { weekend: [5, 6], holidays: new Set<string>() }
const closed = (...days: string[]) => ({ weekend: [5, 6], holidays: new Set(days) })
/** a Monday */
const today = '2026-11-23'

describe('a promised day', () => {
  test.each([
    ['in working days loses none of them', '2026-11-25', true, ['2026-11-24'], '2026-11-28'],
    ['in weeks stays where it is while offices are open on it', '2026-11-30', false, ['2026-11-24'], '2026-11-30'],
    [
      'in weeks goes to the next working day when it becomes a day off',
      '2026-11-25',
      false,
      ['2026-11-25'],
      '2026-11-28',
    ],
    ['that is over stays', '2026-11-22', true, ['2026-11-22', '2026-11-24'], '2026-11-22'],
    ['of today goes on when today becomes a day off', today, true, [today], '2026-11-24'],
  ] as const)('%s', (_, day, inWorkingDays, holidays, moved) => {
    expect(movedDay({ day, inWorkingDays }, today, office, closed(...holidays))).toBe(moved)
  })

  test('comes no earlier when a day off is taken back', () => {
    expect(movedDay({ day: '2026-11-28', inWorkingDays: true }, today, closed('2026-11-24'), office)).toBe('2026-11-28')
  })
})

test('whatever changes: never earlier, always a working day, and as many working days remain as remained', () => {
  const promised = fc.record({ ahead: fc.integer({ min: 0, max: 20 }), inWorkingDays: fc.boolean() })
  fc.assert(
    fc.property(promised, calendars, calendars, ({ ahead, inWorkingDays }, before, after) => {
      const day = addDays('2026-11-01', ahead)
      const moved = movedDay({ day, inWorkingDays }, '2026-11-01', before, after)
      expect(moved >= day).toBe(true)
      expect(isWorkingDay(moved, after)).toBe(true)
      if (inWorkingDays)
        expect(workingDaysBetween('2026-11-01', moved, after)).toBeGreaterThanOrEqual(
          workingDaysBetween('2026-11-01', day, before),
        )
    }),
  )
})

test('a calendar that did not change moves no working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), calendars, (ahead, calendar) => {
      const day = addDays('2026-11-01', ahead)
      fc.pre(isWorkingDay(day, calendar))
      expect(movedDay({ day, inWorkingDays: true }, '2026-11-01', calendar, calendar)).toBe(day)
    }),
  )
})
