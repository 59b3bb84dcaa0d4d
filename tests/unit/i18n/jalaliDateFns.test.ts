import { beforeAll, expect, test } from '@jest/globals'
import { format, formatDistance } from 'date-fns'
import { enUS } from 'date-fns/locale/en-US'
import { faIR } from 'date-fns/locale/fa-IR'
import { installJalaliDates } from '../../../src/i18n/jalaliDateFns'

const moment = new Date('2026-11-22T11:02:05.000Z')
const inPersian = (pattern: string) => format(moment, pattern, { locale: faIR })

beforeAll(() => {
  installJalaliDates()
  installJalaliDates()
})

test.each([
  ['d MMMM yyyy, HH:mm', '۱ آذر ۱۴۰۵، ۱۴:۳۲'],
  ['MMMM do yyyy, h:mm a', 'آذر ۱ ۱۴۰۵، ۱۴:۳۲ '],
  ['yyyy/MM/dd', '۱۴۰۵/۰۹/۰۱'],
  ['EEEE d MMM', 'یکشنبه ۱ آذر'],
  ["'ساعت' H", 'ساعت ۱۴'],
])('what Payload writes with %s is Jalali, in Tehran', (pattern, text) => expect(inPersian(pattern)).toBe(text))

test('distances have Persian digits, once', () => {
  const earlier = new Date(moment.getTime() - 5 * 60_000)
  expect(formatDistance(earlier, moment, { locale: faIR })).toBe('۵ دقیقه')
})

test('English dates stay as they are', () =>
  expect(format(moment, 'd MMMM yyyy', { locale: enUS })).toBe('22 November 2026'))
