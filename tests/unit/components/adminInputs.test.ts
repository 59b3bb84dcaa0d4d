import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { dateFault, readDate, showDate } from '../../../src/components/admin/JalaliDate/dateText'
import type { DateKind } from '../../../src/components/admin/JalaliDate/dateText'
import { filterValue } from '../../../src/components/admin/JalaliDate/filterValue'
import { readNumber, showNumber } from '../../../src/components/admin/PersianNumber/numberText'

describe('the text of a date field', () => {
  test('that is no date is kept for mending and told apart', () => {
    expect(readDate({ day: '1405/12/30', time: '' }, 'day')).toBe('1405/12/30')
    expect(dateFault({ day: '1405/12/30', time: '' }, 'day')).toBe('day')
    expect(dateFault({ day: '1405/12/29', time: '25:00' }, 'moment')).toBe('time')
    expect(dateFault({ day: '', time: '10:00' }, 'moment')).toBe('day')
    expect(showDate('1405/12/30', 'wholeDay', 'fa').day).toBe('1405/12/30')
  })

  test('is empty for nothing', () => {
    for (const value of [null, undefined, '']) expect(showDate(value, 'moment', 'fa')).toEqual({ day: '', time: '' })
    expect(readDate({ day: ' ', time: '' }, 'moment')).toBeNull()
  })

  test('reads back what it shows, in both languages, and keeps the time', () => {
    const minutes = fc.integer({ min: 0, max: 40_000_000 })
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom<DateKind>('day', 'wholeDay', 'moment'),
        fc.constantFrom('fa', 'en'),
        (minute, kind, locale) => {
          const moment = new Date(Date.UTC(2023, 0, 1) + minute * 60_000).toISOString()
          const day = addDays('2023-01-01', minute % 20_000)
          const value = { day, wholeDay: `${day}T12:00:00.000Z`, moment }[kind]
          expect(readDate(showDate(value, kind, locale), kind)).toBe(value)
        },
      ),
    )
  })
})

test('a filter compares with the right end of the day in Tehran', () => {
  expect(filterValue('1405/13/01', 'moment', 'less_than')).toBeUndefined()
  expect(filterValue('۱۴۰۵/۰۹/۰۱', 'moment', 'less_than_equal')).toBe('2026-11-22T20:29:59.999Z')
  expect(filterValue('۱۴۰۵/۰۹/۰۱', 'moment', 'greater_than')).toBe('2026-11-22T20:29:59.999Z')
  expect(filterValue('۱۴۰۵/۰۹/۰۱', 'moment', 'greater_than_equal')).toBe('2026-11-21T20:30:00.000Z')
  expect(filterValue('۱۴۰۵/۰۹/۰۱', 'wholeDay', 'equals')).toBe('2026-11-22T12:00:00.000Z')
  expect(filterValue('۱۴۰۵/۰۹', 'day', 'equals')).toBe('۱۴۰۵/۰۹')
})

describe('the text of a number field', () => {
  test('that is no number is kept for mending', () => {
    expect(readNumber('۲/۵', 'number')).toBe('۲/۵')
    expect(showNumber('۲/۵', 'fa', { grouping: false })).toBe('۲/۵')
  })

  test('groups long numbers in lists, never years', () => {
    expect(showNumber(1405, 'fa', { grouping: true })).toBe('۱۴۰۵')
    expect(showNumber('12345.5', 'fa', { grouping: true })).toBe('۱۲٬۳۴۵٫۵')
    expect(showNumber('12345.5', 'fa', { grouping: false })).toBe('۱۲۳۴۵٫۵')
  })

  test('keeps decimals exact and numbers numbers', () => {
    expect(readNumber('۲۶٫۱۷', 'decimal')).toBe('26.17')
    expect(readNumber('۲۶٫۱۷', 'number')).toBe(26.17)
    expect(readNumber('  ', 'number')).toBeNull()
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('fa', 'en'), (value, locale) => {
        expect(readNumber(showNumber(value, locale, { grouping: true }), 'number')).toBe(value)
      }),
    )
  })
})
