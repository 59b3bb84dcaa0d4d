import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Exact } from '../../../../src/domain/scoring/decimal'
import type { MeasureInput } from '../../../../src/domain/scoring/measure'
import { checkGivenScore, scoreMeasure } from '../../../../src/domain/scoring/measure'

const ratio = { kind: 'ratio', cap: '25', target: '4' }

describe('what is refused', () => {
  test.each<[string, Partial<MeasureInput>, string]>([
    ['a cap below zero', { cap: '-1' }, 'cap'],
    ['a cap that is no number', { cap: '' }, 'cap'],
    ['a target of zero', { target: '0' }, 'target'],
    ['an actual value that cannot be read', { actual: 'زیاد' }, 'actual'],
    ['an actual value below zero', { actual: '-1' }, 'actual'],
  ])('%s, naming the field', (_, change, path) => {
    expect(() => scoreMeasure({ ...ratio, actual: '1', ...change })).toThrow(
      expect.objectContaining({ code: 'invalid', details: { fields: [expect.objectContaining({ path })] } }),
    )
  })

  test.each([
    ['25.0000000001', 'aboveCap'],
    ['-1', 'negative'],
    ['', 'notDecimal'],
  ])('a score of %s given by hand on a cap of 25', (score, code) => {
    expect(checkGivenScore(score, '25')).toEqual([expect.objectContaining({ path: 'score', code })])
  })

  test('but not one from zero to the cap', () => {
    expect(['0', '12.5', '25', '25.00'].flatMap((score) => checkGivenScore(score, '25'))).toEqual([])
  })
})

describe('missing, zero, nothing to report and not applicable are four things', () => {
  test.each<[string, Partial<MeasureInput>, string, string | null, string]>([
    ['no value', { actual: null }, 'missing', null, 'rule.missing'],
    ['an empty value', { actual: '' }, 'missing', null, 'rule.missing'],
    ['a value without a target', { actual: '3', target: null }, 'missing', null, 'rule.targetMissing'],
    ['zero', { actual: '0' }, 'scored', '0', 'rule.ratio'],
    ['nothing to report', { actual: null, noPerformance: true }, 'scored', '0', 'rule.noPerformance'],
    ['not applicable', { actual: '3', notApplicable: true }, 'notApplicable', null, 'rule.notApplicable'],
  ])('%s', (_, change, status, score, ruleKey) => {
    expect(scoreMeasure({ ...ratio, actual: '1', ...change })).toMatchObject({
      status,
      score,
      cap: '25',
      part: { ruleKey },
    })
  })

  test('nothing to report earns nothing even where less is better, although zero would earn the cap', () => {
    const less = { kind: 'ratio_desc', cap: '25', target: '4' }
    expect(scoreMeasure({ ...less, actual: '0' }).score).toBe('25')
    expect(scoreMeasure({ ...less, actual: null, noPerformance: true }).score).toBe('0')
  })
})

/** A decimal text from 0 to `max` with at most `places` digits after the point. */
const decimal = (min: number, max: number, places: number) =>
  fc
    .integer({ min: min * 10 ** places, max: max * 10 ** places })
    .map((value) => new Exact(value).div(10 ** places).toFixed())

const cap = decimal(0, 300, 2)
const target = decimal(0, 5000, 3).filter((value) => value !== '0')
const actual = decimal(0, 9000, 3)
const rising = fc.constantFrom('ratio', 'ratio_desc')

describe('for every cap, target and value', () => {
  test('the score lies between zero and the cap', () => {
    fc.assert(
      fc.property(rising, cap, target, actual, (kind, W, S, A) => {
        const score = new Exact(scoreMeasure({ kind, cap: W, target: S, actual: A }).score ?? '-1')
        return score.greaterThanOrEqualTo(0) && score.lessThanOrEqualTo(W)
      }),
    )
  })

  test('doing more never lowers a rising score and never raises a falling one', () => {
    fc.assert(
      fc.property(rising, cap, target, actual, actual, (kind, W, S, one, two) => {
        const [low, high] = new Exact(one).lessThan(two) ? [one, two] : [two, one]
        const scoreOf = (A: string) => new Exact(scoreMeasure({ kind, cap: W, target: S, actual: A }).score ?? '-1')
        const change = scoreOf(high).minus(scoreOf(low))
        return kind === 'ratio' ? change.greaterThanOrEqualTo(0) : change.lessThanOrEqualTo(0)
      }),
    )
  })

  test('a stepped score with rising percentages never falls', () => {
    const step = fc.record({ from: decimal(-50, 100, 1), percent: decimal(0, 100, 1) })
    const table = fc.uniqueArray(step, { minLength: 1, maxLength: 6, selector: ({ from }) => from }).map((steps) => {
      const percents = steps.map(({ percent }) => percent).sort((left, right) => Number(left) - Number(right))
      const froms = steps.map(({ from }) => from).sort((left, right) => Number(left) - Number(right))
      return froms.map((from, index) => ({ from, percent: percents[index] ?? '0' }))
    })
    fc.assert(
      fc.property(table, cap, actual, actual, (steps, W, one, two) => {
        const [low, high] = new Exact(one).lessThan(two) ? [one, two] : [two, one]
        const scoreOf = (A: string) =>
          new Exact(scoreMeasure({ kind: 'stepped', cap: W, steps, actual: A }).score ?? '-1')
        return scoreOf(high).greaterThanOrEqualTo(scoreOf(low)) && scoreOf(high).lessThanOrEqualTo(W)
      }),
    )
  })

  test('the text is canonical: no exponent, no idle zeros, at most 20 digits after the point', () => {
    fc.assert(
      fc.property(rising, cap, target, actual, (kind, W, S, A) =>
        /^(0|[1-9]\d*)(\.\d{0,19}[1-9])?$/.test(scoreMeasure({ kind, cap: W, target: S, actual: A }).score ?? ''),
      ),
    )
  })
})
