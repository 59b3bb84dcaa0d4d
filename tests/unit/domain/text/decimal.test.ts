import { describe, expect, test } from '@jest/globals'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { parseDecimal, roundHalfUp } from '../../../../src/domain/text/decimal'
import { toPersianDigits } from '../../../../src/domain/text/digits'

const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.nat({ max: 12 }))
  .map(([negative, digits, places]) => new Decimal(`${negative ? '-' : ''}${digits}`).div(new Decimal(10).pow(places)))

describe('reading a decimal', () => {
  test.each([
    '',
    ' ',
    '.',
    '-',
    '1,5',
    '1,50',
    '12,34,567',
    '۲/۵',
    '1.2.3',
    '1e3',
    '0x10',
    '١٢a',
    '--1',
    '1 2',
    '9'.repeat(65),
  ])('refuses %j', (text) => expect(parseDecimal(text)).toBeNull())

  test.each([
    ['۱۲٫۵', '12.5'],
    ['١٢٫٥٠', '12.5'],
    [' 007.100 ', '7.1'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['۱٬۲۳۴٬۵۶۷٫۸۹', '1234567.89'],
    ['1,234', '1234'],
    ['−۲٫۵', '-2.5'],
    ['\u200e−۲', '-2'],
    ['-0.00', '0'],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ])('%j is %s', (text, value) => expect(parseDecimal(text)).toBe(value))

  test('reads back every decimal, in Persian digits and marks too', () => {
    fc.assert(
      fc.property(decimalText, (decimal) => {
        const plain = decimal.toFixed()
        expect(parseDecimal(plain)).toBe(decimal.isZero() ? '0' : plain)
        expect(parseDecimal(toPersianDigits(plain).replace('.', '٫'))).toBe(parseDecimal(plain))
      }),
    )
  })
})

describe('rounding half up', () => {
  test.each([
    ['2.345', 2, '2.35'],
    ['1.005', 2, '1.01'],
    ['-2.345', 2, '-2.35'],
    ['0.004', 2, '0'],
    ['-0.004', 2, '0'],
    ['9.995', 2, '10'],
    ['99.5', 0, '100'],
    ['12.50', 2, '12.5'],
  ])('%s to %i places is %s', (value, places, rounded) => expect(roundHalfUp(value, places)).toBe(rounded))

  test('agrees with an independent decimal library', () => {
    fc.assert(
      fc.property(decimalText, fc.nat({ max: 6 }), (decimal, places) => {
        const other = decimal.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
        expect(roundHalfUp(decimal.toFixed(), places)).toBe(other.isZero() ? '0' : other.toFixed())
      }),
    )
  })

  test('takes numbers that JavaScript writes with an exponent, and refuses what is no number', () => {
    expect(roundHalfUp(1e21, 0)).toBe('1000000000000000000000')
    expect(roundHalfUp(1.5e-7, 8)).toBe('0.00000015')
    expect(() => roundHalfUp(Number.NaN, 2)).toThrow(RangeError)
    expect(() => roundHalfUp('abc', 2)).toThrow(RangeError)
  })
})
