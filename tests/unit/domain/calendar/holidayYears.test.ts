import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { yearsWithoutHolidays } from '../../../../src/domain/calendar/holidayYears'
import { fromJalali, toJalali } from '../../../../src/domain/calendar/jalali'

const day = (year: number, month: number, of: number) => fromJalali({ year, month, day: of }) ?? ''
const known = [day(1405, 1, 1), day(1405, 1, 2), day(1406, 1, 1)]

describe('the years whose days off are to be entered', () => {
  test.each([
    ['none of a calendar that nobody keeps', day(1405, 9, 2), day(1409, 1, 1), [], []],
    ['none while the near years are known', day(1405, 9, 2), null, known, []],
    ['the next one, two months before it begins', day(1406, 11, 2), null, known, [1407]],
    ['not yet, three months before', day(1406, 9, 28), null, known, []],
    ['those in which work under way is due', day(1405, 9, 2), day(1408, 2, 1), known, [1407, 1408]],
    ['the present one, too', day(1407, 1, 5), null, known, [1407]],
  ])('%s', (_, today, lastDue, holidays, years) => {
    expect(yearsWithoutHolidays(today, lastDue, holidays)).toEqual(years)
  })

  test('entering one day of each leaves nothing to ask', () => {
    const date = fc
      .record({ year: fc.integer({ min: 1400, max: 1415 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, month }) => day(year, month, 7))
    fc.assert(
      fc.property(date, fc.option(date), fc.array(date, { minLength: 1 }), (today, lastDue, holidays) => {
        const asked = yearsWithoutHolidays(today, lastDue, holidays)
        for (const year of asked) expect(holidays.map((one) => toJalali(one).year)).not.toContain(year)
        const entered = [...holidays, ...asked.map((year) => day(year, 1, 1))]
        expect(yearsWithoutHolidays(today, lastDue, entered)).toEqual([])
      }),
    )
  })
})
