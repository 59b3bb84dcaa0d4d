import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatNumber, formatPercent, formatScore, formatSigned } from '../../../src/i18n/format'

describe('numbers on screens', () => {
  test('are exact: no binary artefact, halves up', () => {
    expect(formatScore('1.005')).toBe('۱٫۰۱')
    expect(formatScore('42.50')).toBe('۴۲٫۵')
    expect(formatScore('42.5', 'fa', { fixed: true })).toBe('۴۲٫۵۰')
    expect(formatScore('0')).toBe('۰')
    expect(formatScore('12345.678', 'en')).toBe('12,345.68')
    expect(formatNumber('123456789012345678.123456789')).toBe('۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸٫۱۲۳۴۵۶۷۸۹')
  })

  test('years are not grouped', () => expect(formatNumber(1405, { grouping: false })).toBe('۱۴۰۵'))

  test('percent and signed changes', () => {
    expect(formatPercent('42.55')).toBe('۴۲٫۶٪')
    expect(formatPercent(7, 'en')).toBe('7%')
    expect(formatSigned('2.5')).toBe('\u200e+۲٫۵')
    expect(formatSigned('-1')).toBe('\u200e−۱')
    expect(formatSigned('0.001')).toBe('۰')
    expect(formatSigned('-0.001', 'en')).toBe('0')
    expect(formatSigned('3', 'en')).toBe('+3')
  })

  test('agree with ICU for whole numbers and two digits after the mark', () => {
    const icu = { fa: new Intl.NumberFormat('fa-IR'), en: new Intl.NumberFormat('en-US') }
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (hundredths) => {
        const value = `${hundredths < 0 ? '-' : ''}${Math.floor(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`
        expect(formatNumber(value)).toBe(icu.fa.format(Number(value)))
        expect(formatNumber(value, {}, 'en')).toBe(icu.en.format(Number(value)).replace('-', '−'))
      }),
    )
  })
})
