import { describe, expect, test } from '@jest/globals'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import {
  canonical,
  compare,
  decimalText,
  exact,
  quotient,
  sum,
  wholePart,
} from '../../../../src/domain/scoring/decimal'

const Other = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP })

/** Amounts as people may give them: at most 15 digits before and 10 after the point. */
const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 10n - 1n }))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}.${String(fraction).padStart(10, '0')}`)

const plain = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed())

describe('our arithmetic, beside another library', () => {
  test('sums, products and orders are the same, to the last digit', () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        expect(decimalText(sum([left, right]))).toBe(plain(new Other(left).plus(right)))
        expect(decimalText(exact(left).times(right))).toBe(plain(new Other(left).times(right)))
        expect(Math.sign(compare(left, right))).toBe(new Other(left).comparedTo(right))
        expect(canonical(left)).toBe(plain(new Other(left)))
      }),
    )
  })

  test('quotients are the same, carried to 20 digits', () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        fc.pre(!new Other(right).isZero())
        const other = new Other(left).div(right).toDecimalPlaces(20, Decimal.ROUND_HALF_UP)
        expect(decimalText(quotient(exact(left), exact(right)))).toBe(plain(other))
      }),
    )
  })

  test('what stands before the point is cut off, not rounded', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(decimalText(wholePart(exact(value)))).toBe(plain(new Other(value).trunc()))
      }),
    )
  })
})
