import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SlaCase } from '../../../../src/domain/sla/compliance'
import { figuresByAgency, percentile, slaFigures, slaStatus } from '../../../../src/domain/sla/compliance'

const HOUR = 3_600_000
const one = (inTime: boolean | null, hours: number | null = null, agency: string | null = null): SlaCase => ({
  inTime,
  tookMs: hours === null ? null : hours * HOUR,
  agency,
})

describe('percentile', () => {
  test('refuses what is no percentage', () => {
    for (const percent of [0, -1, 101, Number.NaN]) expect(() => percentile([1], percent)).toThrow(RangeError)
  })

  test.each([
    [[], 90, null],
    [[7], 90, 7],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
    [[10, 1, 9, 2], 90, 10],
    [[3, 1, 2], 50, 2],
  ])('of %j at %d is %p', (values, percent, expected) => expect(percentile(values, percent)).toBe(expected))

  test('is one of the values, and so many of them do not exceed it, and no smaller one does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent) ?? -1
        const within = (most: number) => values.filter((value) => value <= most).length * 100
        expect(values).toContain(found)
        expect(within(found)).toBeGreaterThanOrEqual(percent * values.length)
        expect(within(found - 1)).toBeLessThan(percent * values.length)
      }),
    )
  })
})

describe('figures', () => {
  test('of nothing settled judge nothing: what still has time is neither kept nor broken', () => {
    const figures = slaFigures([one(null, null)])
    expect(figures).toEqual({ total: 0, met: 0, breaches: 0, share: null, mean: null, p90: null })
    expect(slaStatus(figures, 90)).toBe('noData')
  })

  test('count what came in time and what did not, with mean and percentile of what has ended', () => {
    const figures = slaFigures([one(true, 2), one(true, 3), one(false, 10), one(false), one(null, null)])
    expect(figures).toEqual({ total: 4, met: 2, breaches: 2, share: '0.5', mean: '5', p90: '10' })
  })

  test.each([
    [9, 1, 90, 'met'],
    [8, 2, 90, 'missed'],
    [2, 1, 66, 'met'],
    [2, 1, 67, 'missed'],
    [0, 1, null, 'noTarget'],
    [0, 1, 0, 'met'],
  ] as const)('%d in time and %d late against %p percent: %s', (met, late, target, status) => {
    const cases = [...Array<SlaCase>(met).fill(one(true)), ...Array<SlaCase>(late).fill(one(false))]
    expect(slaStatus(slaFigures(cases), target)).toBe(status)
  })

  test('by agency sum up to those of all', () => {
    const cases = [one(true, 1, 'آب'), one(false, 2, 'آب'), one(true, 3, 'برق'), one(null, null, 'گاز')]
    const parts = figuresByAgency(cases)
    expect(parts.map(({ agency, figures }) => [agency, figures.met, figures.breaches])).toEqual([
      ['آب', 1, 1],
      ['برق', 1, 0],
    ])
    expect(parts.reduce((sum, { figures }) => sum + figures.total, 0)).toBe(slaFigures(cases).total)
  })
})
