import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, calendarDate, daysBetween, isIsoDate } from '../../../../src/domain/calendar/isoDate'
import {
  daysInJalaliMonth,
  fromJalali,
  jalaliYearRange,
  parseJalali,
  toJalali,
} from '../../../../src/domain/calendar/jalali'
import { weekdayOf } from '../../../../src/domain/calendar/weekday'
import { toPersianDigits } from '../../../../src/domain/text/digits'

/** The calendar of ICU, which shares no code with the one under test. */
const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})
function icuJalali(iso: string) {
  const parts = icu.formatToParts(new Date(`${iso}T12:00:00Z`))
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

const FIRST = '1921-03-21'
const isoDate = fc.integer({ min: 0, max: 73_048 }).map((days) => addDays(FIRST, days))

describe('reading a Jalali day', () => {
  test.each([
    ['two-digit year', '05/02/31'],
    ['no such month', '1405/13/01'],
    ['month zero', '1405/00/10'],
    ['day zero', '1405/02/00'],
    ['31 in the second half', '1405/07/31'],
    ['30 Esfand of a common year', '1405/12/30'],
    ['two kinds of separators', '1405/02-31'],
    ['a Gregorian day', '2026-11-22'],
    ['a year outside what was checked', '1299/01/01'],
    ['words', '۳۱ اردیبهشت'],
    ['nothing', ''],
    ['something after it', '1405/02/31 ظهر'],
    ['seven digits together', '1405231'],
  ])('refuses %s', (_, text) => expect(parseJalali(text)).toBeNull())

  test.each([
    ['۱۴۰۵/۰۲/۳۱', '2026-05-21'],
    ['1405/2/31', '2026-05-21'],
    ['1405-02-31', '2026-05-21'],
    ['١٤٠٥.٢.٣١', '2026-05-21'],
    ['14050231', '2026-05-21'],
    [' ۱۴۰۵ / ۹ / ۱ ', '2026-11-22'],
    ['\u200f1405/09/01', '2026-11-22'],
    ['1405/01/01', '2026-03-21'],
    ['1403/12/30', '2025-03-20'],
  ])('%s is %s', (text, iso) => expect(parseJalali(text)).toBe(iso))

  test('reads back every day in every way of writing it', () => {
    fc.assert(
      fc.property(isoDate, fc.constantFrom('/', '-', '.'), fc.boolean(), fc.boolean(), (iso, mark, padded, persian) => {
        const { year, month, day } = toJalali(iso)
        const parts = [year, month, day].map((part) => String(part).padStart(padded ? 2 : 1, '0'))
        const text = parts.join(mark)
        expect(parseJalali(persian ? toPersianDigits(text) : text)).toBe(iso)
      }),
    )
  })
})

describe('the Jalali calendar', () => {
  test('agrees with ICU on any day of 1300–1499', () => {
    fc.assert(
      fc.property(isoDate, (iso) => {
        expect(toJalali(iso)).toEqual(icuJalali(iso))
        expect(fromJalali(toJalali(iso))).toBe(iso)
      }),
      { numRuns: 500 },
    )
  })

  test('agrees with ICU on the first and last day of every year', () => {
    for (let year = 1300; year <= 1499; year += 1) {
      const range = jalaliYearRange(year)
      expect(icuJalali(range?.from ?? '')).toEqual({ year, month: 1, day: 1 })
      expect(icuJalali(range?.to ?? '')).toEqual({ year, month: 12, day: daysInJalaliMonth(year, 12) })
      expect(icuJalali(addDays(range?.to ?? '', 1)).day).toBe(1)
    }
  })

  test('has no year outside what was checked, and no half days', () => {
    expect(jalaliYearRange(1500)).toBeNull()
    expect(fromJalali({ year: 1405, month: 1.5, day: 1 })).toBeNull()
  })
})

describe('stored days', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-22T00:00:00Z', '', 'x'])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => calendarDate(text)).toThrow(RangeError)
  })

  test('adding days and counting them are inverse, and the week goes round with them', () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: -5000, max: 5000 }), (iso, days) => {
        const other = addDays(iso, days)
        expect(daysBetween(iso, other)).toBe(days)
        expect(weekdayOf(other)).toBe((((weekdayOf(iso) + days) % 7) + 7) % 7)
      }),
    )
  })

  test('1 Azar 1405 is a Sunday', () => expect(weekdayOf('2026-11-22')).toBe(1))
})
