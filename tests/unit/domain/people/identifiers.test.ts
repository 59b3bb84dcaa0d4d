import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { legalIdCheckDigit, parseLegalId } from '../../../../src/domain/people/legalId'
import { nationalIdCheckDigit, parseNationalId } from '../../../../src/domain/people/nationalId'
import { parsePostalCode } from '../../../../src/domain/people/postalCode'
import { toPersianDigits } from '../../../../src/domain/text/digits'

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
const allEqual = (id: string) => /^(\d)\1+$/.test(id)

describe('a national ID', () => {
  test.each(['0684159415', '1111111111', '0000000000', '123456789a', '12345678901', '1234567', '', '0499370898'])(
    'refuses %j',
    (text) => expect(parseNationalId(text)).toBeNull(),
  )

  test.each([
    ['0499370899', '0499370899'],
    ['499370899', '0499370899'],
    ['84575948', '0084575948'],
    ['۰۷۹۰۴۱۹۹۰۴', '0790419904'],
    [' 0963695398 ', '0963695398'],
  ])('%s is %s', (text, id) => expect(parseNationalId(text)).toBe(id))

  test('is known by its check digit: one right, nine wrong', () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const right = `${nine}${nationalIdCheckDigit(nine)}`
        fc.pre(!allEqual(right))
        expect(parseNationalId(toPersianDigits(right))).toBe(right)
        for (let add = 1; add < 10; add += 1) {
          expect(parseNationalId(`${nine}${(nationalIdCheckDigit(nine) + add) % 10}`)).toBeNull()
        }
      }),
    )
  })

  test('shows a single mistyped digit', () => {
    fc.assert(
      fc.property(digits(9), fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (nine, place, add) => {
        const right = `${nine}${nationalIdCheckDigit(nine)}`
        const wrong = `${right.slice(0, place)}${(Number(right[place]) + add) % 10}${right.slice(place + 1)}`
        // Remainder 10 and 1 share the check digit 1 (11 − 10 and 1 itself): the one mistake that the rule cannot see.
        fc.pre(nationalIdCheckDigit(wrong) !== nationalIdCheckDigit(right))
        expect(parseNationalId(wrong)).toBeNull()
      }),
    )
  })
})

describe("a legal person's national ID", () => {
  test.each(['10101484890', '11111111111', '1038028479', '103802847901', 'abc', '', '00000000000'])(
    'refuses %j',
    (text) => {
      expect(parseLegalId(text)).toBeNull()
    },
  )

  test.each([
    ['10380284790', '10380284790'],
    ['۱۴۰۰۷۶۵۰۹۱۲', '14007650912'],
  ])('%s is %s', (text, id) => expect(parseLegalId(text)).toBe(id))

  test('is known by its check digit: one right, nine wrong', () => {
    fc.assert(
      fc.property(digits(10), (ten) => {
        const check = legalIdCheckDigit(ten)
        fc.pre(!allEqual(`${ten}${check}`))
        expect(parseLegalId(`${ten}${check}`)).toBe(`${ten}${check}`)
        for (let add = 1; add < 10; add += 1) expect(parseLegalId(`${ten}${(check + add) % 10}`)).toBeNull()
      }),
    )
  })
})

describe('a postal code', () => {
  test.each(['123456789', '12345678901', '0123456789', '1111111111', '12345a7890', '123-4567890', ''])(
    'refuses %j',
    (text) => {
      expect(parsePostalCode(text)).toBeNull()
    },
  )

  test.each(['5615736448', '۵۶۱۵۷۳۶۴۴۸', '56157-36448', '56157 36448'])('takes %s', (text) => {
    expect(parsePostalCode(text)).toBe('5615736448')
  })
})
