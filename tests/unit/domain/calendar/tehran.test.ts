import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../../src/domain/calendar/isoDate'
import {
  clockInTehran,
  dayInTehran,
  endOfDayInTehran,
  momentInTehran,
  startOfDayInTehran,
} from '../../../../src/domain/calendar/tehran'

const instant = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) })
  .map((milliseconds) => new Date(milliseconds).toISOString())
const icuDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran', dateStyle: 'short' })
const icuClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tehran', hour: '2-digit', minute: '2-digit' })

describe('the day in Tehran', () => {
  test('refuses what is no moment', () => expect(() => dayInTehran('yesterday')).toThrow(RangeError))

  test('changes at 20:30 UTC, and did at 19:30 in a summer before 1401', () => {
    expect(dayInTehran('2026-11-22T20:29:59.999Z')).toBe('2026-11-22')
    expect(dayInTehran('2026-11-22T20:30:00.000Z')).toBe('2026-11-23')
    expect(dayInTehran('2021-07-01T19:30:00.000Z')).toBe('2021-07-02')
  })

  test('agrees with ICU, and lies between its start and its end', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        const day = dayInTehran(moment)
        expect(day).toBe(icuDay.format(new Date(moment)))
        const { hour, minute } = clockInTehran(moment)
        expect([hour, minute]).toEqual(icuClock.format(new Date(moment)).split(':').map(Number))
        expect(startOfDayInTehran(day) <= moment && moment <= endOfDayInTehran(day)).toBe(true)
        expect(dayInTehran(startOfDayInTehran(day))).toBe(day)
        expect(dayInTehran(endOfDayInTehran(day))).toBe(day)
        expect(Date.parse(endOfDayInTehran(day)) + 1).toBe(Date.parse(startOfDayInTehran(addDays(day, 1))))
      }),
    )
  })

  test('a day without midnight begins after the gap', () => {
    expect(startOfDayInTehran('2021-03-22')).toBe('2021-03-21T20:30:00.000Z')
    expect(clockInTehran(startOfDayInTehran('2021-03-22'))).toEqual({ hour: 1, minute: 0 })
  })

  test('a typed time is that time on the clock', () => {
    expect(momentInTehran('2026-11-22', 14, 32)).toBe('2026-11-22T11:02:00.000Z')
  })
})
