import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dialledPhone, parsePhone } from '../../../../src/domain/people/phone'
import { toPersianDigits } from '../../../../src/domain/text/digits'

const tail = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

describe('a phone number', () => {
  test.each([
    '',
    '111',
    '0912000000',
    '091200000000',
    '+12025550123',
    '0451234567',
    '04502345678',
    '0912 000 00 0a',
    '00912000000000',
  ])('refuses %j', (text) => expect(parsePhone(text)).toBeNull())

  test.each([
    ['09120000000', 'mobile', '+989120000000'],
    ['9120000000', 'mobile', '+989120000000'],
    ['+98 912 000 0000', 'mobile', '+989120000000'],
    ['۰۰۹۸۹۱۲۰۰۰۰۰۰۰', 'mobile', '+989120000000'],
    ['98-912-000-0000', 'mobile', '+989120000000'],
    ['04533000000', 'landline', '+984533000000'],
    ['(۰۴۵) ۳۳۰۰-۰۰۰۰', 'landline', '+984533000000'],
    ['33000000-045', 'landline', '+984533000000'],
    ['+982122000000', 'landline', '+982122000000'],
  ])('%s is a %s, %s', (text, kind, e164) => expect(parsePhone(text)).toEqual({ kind, e164 }))

  test('is the same number however it is written', () => {
    fc.assert(
      fc.property(tail(9), fc.constantFrom('0', '+98', '0098', '98', ''), fc.boolean(), (rest, prefix, persian) => {
        const text = `${prefix}9${rest}`
        expect(parsePhone(persian ? toPersianDigits(text) : text)?.e164).toBe(`+989${rest}`)
        expect(dialledPhone(`+989${rest}`)).toBe(`09${rest}`)
      }),
    )
  })
})
