import { describe, expect, test } from '@jest/globals'
import {
  formatDate,
  formatDateTime,
  formatDaysLeft,
  formatFileSize,
  formatOrdinal,
  formatTime,
} from '../../../src/i18n/format'

describe('dates on screens', () => {
  test('what is no date is refused', () => {
    expect(() => formatDate('1405/09/01')).toThrow(RangeError)
    expect(() => formatTime('14:32')).toThrow(RangeError)
  })

  test.each([
    ['numeric', '۱۴۰۵/۰۹/۰۱', '2026-11-22'],
    ['long', '۱ آذر ۱۴۰۵', '22 November 2026'],
    ['withWeekday', 'یکشنبه ۱ آذر ۱۴۰۵', 'Sunday, 22 November 2026'],
    ['monthYear', 'آذر ۱۴۰۵', 'November 2026'],
    ['dayMonth', '۱ آذر', '22 November'],
  ] as const)('%s', (style, fa, en) => {
    expect(formatDate('2026-11-22', style)).toBe(fa)
    expect(formatDate('2026-11-22', style, 'en')).toBe(en)
  })

  test('moments are shown on the clock of Tehran', () => {
    expect(formatDateTime('2026-11-22T11:02:00.000Z')).toBe('۱ آذر ۱۴۰۵، ۱۴:۳۲')
    expect(formatDateTime('2026-11-22T11:02:00.000Z', 'en')).toBe('22 November 2026, 14:32')
    expect(formatDate('2026-11-22T21:00:00.000Z', 'numeric')).toBe('۱۴۰۵/۰۹/۰۲')
    expect(formatTime('2026-11-22T20:30:00.000Z')).toBe('۰۰:۰۰')
  })

  test('what is left of a deadline', () => {
    expect([3, 1, 0, -1, -2].map((days) => formatDaysLeft(days))).toEqual([
      '۳ روز مانده',
      'تا فردا',
      'امروز پایان می‌یابد',
      'دیروز پایان یافت',
      '۲ روز گذشته',
    ])
  })
})

describe('quantities on screens', () => {
  test.each([
    [0, '۰ بایت'],
    [1023, '۱٬۰۲۳ بایت'],
    [1024, '۱ کیلوبایت'],
    [1024 * 1024 - 1, '۱ مگابایت'],
    [1_258_291, '۱٫۲ مگابایت'],
    [5 * 1024 ** 3, '۵ گیگابایت'],
    [5 * 1024 ** 4, '۵٬۱۲۰ گیگابایت'],
  ])('%i bytes are %s', (bytes, text) => expect(formatFileSize(bytes)).toBe(text))

  test('an ordinal outside 1–99 is refused', () => {
    for (const value of [0, 100, 1.5]) expect(() => formatOrdinal(value)).toThrow(RangeError)
  })

  test.each([
    [1, 'یکم', '1st'],
    [3, 'سوم', '3rd'],
    [11, 'یازدهم', '11th'],
    [13, 'سیزدهم', '13th'],
    [20, 'بیستم', '20th'],
    [21, 'بیست و یکم', '21st'],
    [28, 'بیست و هشتم', '28th'],
    [30, 'سی‌ام', '30th'],
    [33, 'سی و سوم', '33rd'],
    [99, 'نود و نهم', '99th'],
  ])('%i is %s', (value, fa, en) => {
    expect(formatOrdinal(value)).toBe(fa)
    expect(formatOrdinal(value, 'en')).toBe(en)
  })
})
