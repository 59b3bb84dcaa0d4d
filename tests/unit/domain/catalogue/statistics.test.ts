import { expect, test } from '@jest/globals'
import { durationUnits, periods } from '../../../../src/domain/catalogue/options'
import { percentOf, timesAYear, workingDaysOf } from '../../../../src/domain/catalogue/statistics'

test.each([
  [1, 4, 25],
  [2, 3, 67],
  [0, 5, 0],
  [5, 5, 100],
  [0, 0, null],
])('%d of %d is %p percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent)
})

test('every period and every unit of the form can be counted, longer ones as more', () => {
  expect(periods.map((period) => timesAYear[period])).toEqual([12, 4, 1])
  expect(durationUnits.map((unit) => workingDaysOf[unit])).toEqual([0.125, 1, 1, 5, 22])
})
