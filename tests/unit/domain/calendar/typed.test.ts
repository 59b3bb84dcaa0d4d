import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../../src/domain/calendar/isoDate'
import { dayInTehran, momentInTehran } from '../../../../src/domain/calendar/tehran'
import { isInstant, noonOf, parseClock, parseDay, parseMoment } from '../../../../src/domain/calendar/typed'
import { formatDate, formatTime } from '../../../../src/i18n/format'

describe('a typed day', () => {
  test.each(['1405/13/01', '1405/12/30', '2026-02-29', '05/09/01', 'فردا', ''])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  test.each([
    ['۱۴۰۵/۰۹/۰۱', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['۲۰۲۶-۱۱-۲۲', '2026-11-22'],
    ['1405-09-01', '2026-11-22'],
  ])('%s is %s', (text, iso) => expect(parseDay(text)).toBe(iso))
})

describe('a typed time', () => {
  test.each(['24:00', '12:60', '12:', ':30', 'ظهر', '1234'])('refuses %j', (text) =>
    expect(parseClock(text)).toBeNull(),
  )

  test.each([
    ['۱۴:۳۲', 14, 32],
    ['9:5', 9, 5],
    ['۹', 9, 0],
    ['14.30', 14, 30],
  ])('%s', (text, hour, minute) => expect(parseClock(text)).toEqual({ hour, minute }))
})

describe('a typed moment', () => {
  test.each(['1405/09/01 25:00', '1405/13/01 10:00', '14:30', ''])('refuses %j', (text) =>
    expect(parseMoment(text)).toBeNull(),
  )

  test.each([
    ['1405/09/01', '2026-11-21T20:30:00.000Z'],
    ['۱۴۰۵/۰۹/۰۱ ۱۴:۳۲', '2026-11-22T11:02:00.000Z'],
    ['۱۴۰۵/۰۹/۰۱، ۱۴:۳۲', '2026-11-22T11:02:00.000Z'],
    ['1405 / 9 / 1', '2026-11-21T20:30:00.000Z'],
  ])('%s is %s', (text, moment) => expect(parseMoment(text)).toBe(moment))

  test('is read back as it is shown', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2023-01-01', days))
    fc.assert(
      fc.property(day, fc.nat({ max: 23 }), fc.nat({ max: 59 }), (iso, hour, minute) => {
        const moment = momentInTehran(iso, hour, minute)
        expect(parseMoment(`${formatDate(moment, 'numeric')} ${formatTime(moment)}`)).toBe(moment)
        expect(dayInTehran(noonOf(iso))).toBe(iso)
      }),
    )
  })
})

test('a stored moment has a real day and a zone', () => {
  expect(isInstant('2026-11-22T11:02:00.000Z')).toBe(true)
  expect(isInstant('2026-11-22T11:02+03:30')).toBe(true)
  for (const text of [
    '2026-11-22',
    '2026-11-22T11:02:00',
    '2026-02-30T10:00:00Z',
    '1405/09/01',
    '2026-11-22T25:00:00Z',
  ]) {
    expect(isInstant(text)).toBe(false)
  }
})
