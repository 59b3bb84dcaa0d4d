import { expect, test } from '@jest/globals'
import { clockTime, parseClockTime } from '../../../../src/domain/calendar/clockTime'

test.each(['', '25', '24:01', '7:60', '7:5', 'هفت', '-1', '07:30:00'])('«%s» is no time of day', (text) => {
  expect(parseClockTime(text)).toBeNull()
})

test.each([
  ['۷:۳۰', 450, '07:30'],
  ['07:30', 450, '07:30'],
  ['7', 420, '07:00'],
  ['٧٫٤٥', 465, '07:45'],
  ['۲۴:۰۰', 1440, '24:00'],
] as const)('«%s» is %d minutes, stored as %s', (text, minutes, stored) => {
  expect(parseClockTime(text)).toBe(minutes)
  expect(clockTime(minutes)).toBe(stored)
})
