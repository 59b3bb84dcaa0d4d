import { describe, expect, test } from '@jest/globals'
import { bandOf, defaultBands } from '../../../../src/domain/scoring/bands'
import { checkCaps } from '../../../../src/domain/scoring/caps'
import { canonical, decimalText, Exact, quantise, sum } from '../../../../src/domain/scoring/decimal'
import { growth } from '../../../../src/domain/scoring/growth'
import { orderInForce, valueInForce } from '../../../../src/domain/scoring/valueInForce'

describe('exact decimals', () => {
  test('have no binary artefacts', () => {
    expect(decimalText(sum(['0.1', '0.2']))).toBe('0.3')
    expect(decimalText(sum(Array.from({ length: 1000 }, () => '0.001')))).toBe('1')
  })

  test('are written without exponent, idle zeros or a minus zero', () => {
    expect(['1000000000000000000000000', '12.5000', '0.00000000000000000001', '-0.0'].map(canonical)).toEqual([
      '1000000000000000000000000',
      '12.5',
      '0.00000000000000000001',
      '0',
    ])
  })

  test('round half away from zero, at the twentieth digit unless told otherwise', () => {
    expect(decimalText(quantise(new Exact('0.000000000000000000005')))).toBe('0.00000000000000000001')
    expect(decimalText(quantise(new Exact('0.000000000000000000004999')))).toBe('0')
    expect(['2.005', '-2.005', '1.005'].map((text) => decimalText(quantise(new Exact(text), 2)))).toEqual([
      '2.01',
      '-2.01',
      '1.01',
    ])
  })
})

describe('the score in force', () => {
  const all = { selfScore: '1', inquiryScore: '2', initialScore: '3', appealScore: '4', finalScore: '5' }

  test('is never the claim of the agency, which stands only in its own view', () => {
    expect(valueInForce({ selfScore: '1' })).toEqual({ source: null, score: null })
    expect(valueInForce(all, 'self')).toEqual({ source: 'self', score: '1' })
    expect(valueInForce({ ...all, selfScore: null }, 'self')).toEqual({ source: null, score: null })
  })

  test('is the latest decision, one after the other', () => {
    const left: Record<string, string | null> = { ...all }
    const seen = orderInForce.map((source) => {
      const { source: standing, score } = valueInForce(left)
      left[`${source}Score`] = null
      return [standing, score]
    })
    expect(seen).toEqual([
      ['final', '5'],
      ['appeal', '4'],
      ['initial', '3'],
      ['inquiry', '2'],
    ])
  })

  test('may be zero: a zero that was given stands over an earlier score', () => {
    expect(valueInForce({ ...all, finalScore: null, appealScore: '0' })).toEqual({ source: 'appeal', score: '0' })
  })
})

describe('caps against the full mark', () => {
  test.each([
    [['500', '499.99'], { sum: '999.99', difference: '0.01', ok: false }],
    [['500', '500.01'], { sum: '1000.01', difference: '-0.01', ok: false }],
    [[], { sum: '0', difference: '1000', ok: false }],
    [['0.1', '0.2', '999.7'], { sum: '1000', difference: '0', ok: true }],
  ])('%j', (caps, expected) => {
    expect(checkCaps(caps, '1000')).toEqual(expected)
  })
})

describe('bands', () => {
  test.each([
    [null, undefined],
    ['-1', undefined],
    ['0', 'weak'],
    ['549.99999999999999999999', 'weak'],
    ['550', 'fair'],
    ['700', 'good'],
    ['799.999', 'good'],
    ['800', 'veryGood'],
    ['899.999', 'veryGood'],
    ['900', 'excellent'],
    ['1000', 'excellent'],
  ])('%s', (total, band) => {
    expect(bandOf(total)?.key).toBe(band)
    expect(bandOf(total, [...defaultBands].reverse())?.key).toBe(band)
  })
})

describe('growth', () => {
  test('needs both years', () => {
    expect(growth('800', null)).toBeNull()
    expect(growth(null, '800')).toBeNull()
  })

  test('from zero has points and no percentage', () => {
    expect(growth('12', '0')).toEqual({ difference: '12', percent: null })
  })

  test('is told in points and per cent, either way', () => {
    expect(growth('828', '750')).toEqual({ difference: '78', percent: '10.4' })
    expect(growth('750', '1000')).toEqual({ difference: '-250', percent: '-25' })
  })
})
