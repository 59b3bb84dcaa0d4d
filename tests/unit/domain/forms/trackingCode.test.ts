import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  makeTrackingCode,
  readTrackingCode,
  TRACKING_BYTES,
  trackingAlphabet,
} from '../../../../src/domain/forms/trackingCode'

const codes = fc.uint8Array({ minLength: TRACKING_BYTES, maxLength: TRACKING_BYTES }).map(makeTrackingCode)
const places = [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13]

describe('what is refused', () => {
  test.each(['', 'ABCD', '0000-0000-0000', 'OIL1-OIL1-OIL1', 'سلام-سلام-سلام', 'AAAA-AAAA-AAAA-A', '3333-3333-3334'])(
    '%j is no tracking code',
    (typed) => expect(readTrackingCode(typed)).toBeNull(),
  )

  test('any one character written wrong', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...places), fc.constantFrom(...trackingAlphabet), (code, at, other) => {
        fc.pre(code[at] !== other)
        expect(readTrackingCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull()
      }),
    )
  })

  test('any two different characters swapped', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...places), fc.constantFrom(...places), (code, one, other) => {
        fc.pre(code[one] !== code[other])
        const letters = [...code]
        ;[letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? '']
        expect(readTrackingCode(letters.join(''))).toBeNull()
      }),
    )
  })

  test('too little chance', () => expect(() => makeTrackingCode(new Uint8Array(11))).toThrow(RangeError))
})

describe('a tracking code', () => {
  test('has no look-alikes: their number is a prime, and none is said twice', () => {
    expect(trackingAlphabet).toHaveLength(23)
    expect(new Set(trackingAlphabet).size).toBe(23)
    expect(trackingAlphabet).not.toMatch(/[0OQ1ILZ2S5B8U]/)
  })

  test('is read as it was made, however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^([34679A-Y]{4}-){2}[34679A-Y]{4}$/)
        expect(readTrackingCode(code)).toBe(code)
        const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}\u200f`.replace(/\d/g, (digit) =>
          String.fromCharCode(0x06f0 + Number(digit)),
        )
        expect(readTrackingCode(typed)).toBe(code)
      }),
    )
  })
})
