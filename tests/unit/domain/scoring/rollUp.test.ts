import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decimalText, Exact, sum } from '../../../../src/domain/scoring/decimal'
import type { ScoringPolicy } from '../../../../src/domain/scoring/policy'
import { dimensions } from '../../../../src/domain/scoring/policy'
import type { RollUpItem, Tally, TotalNode } from '../../../../src/domain/scoring/rollUp'
import { rollUp } from '../../../../src/domain/scoring/rollUp'

const policy: ScoringPolicy = {
  fullMark: { general: '1000', specific: '1000' },
  weights: { general: '0.4', specific: '0.6' },
  missing: 'zero',
  rescaleNotApplicable: true,
}

const item = (key: string, change: Partial<RollUpItem> = {}): RollUpItem => ({
  key,
  dimension: 'general',
  axis: 'axis',
  indicator: 'indicator',
  cap: '100',
  score: '50',
  ...change,
})

describe('what is refused', () => {
  test('weights that do not sum to one', () => {
    const wrong = { ...policy, weights: { general: '0.5', specific: '0.4999' } }
    expect(() => rollUp([item('a')], wrong)).toThrow(
      expect.objectContaining({ code: 'weightsDoNotSum', details: { sum: '0.9999' } }),
    )
  })

  test('a weight below zero and a full mark of zero, each named', () => {
    const wrong = {
      ...policy,
      fullMark: { general: '0', specific: '1000' },
      weights: { general: '1.5', specific: '-0.5' },
    }
    expect(() => rollUp([item('a')], wrong)).toThrow(
      expect.objectContaining({
        details: {
          fields: [
            { path: 'fullMark.general', code: 'fullMarkNotAboveZero' },
            { path: 'weights.specific', code: 'negative' },
          ],
        },
      }),
    )
  })
})

describe('a worked example', () => {
  const items = [
    item('g1', { axis: 'A', indicator: 'A1', cap: '600', score: '450' }),
    item('g2', { axis: 'A', indicator: 'A2', cap: '300', score: null }),
    item('g3', { axis: 'B', indicator: 'B1', cap: '100', score: '80', notApplicable: true }),
    item('s1', { dimension: 'specific', axis: 'S', indicator: 'S1', cap: '1000', score: '0' }),
  ]

  test('rescaled: what has no subject leaves score and cap; what is missing stays in the cap', () => {
    const total = rollUp(items, policy)
    expect(total).toMatchObject({ score: '200', cap: '1000', itemCount: 4, missingCount: 1, notApplicableCount: 1 })
    expect(total.parts[0]).toMatchObject({
      key: 'general',
      score: '450',
      cap: '900',
      contribution: '200',
      weight: '0.4',
    })
    expect(total.parts[0]?.parts.map(({ key, score, cap }) => [key, score, cap])).toEqual([
      ['A', '450', '900'],
      ['B', '0', '0'],
    ])
    expect(total.parts[1]).toMatchObject({
      key: 'specific',
      score: '0',
      missingCount: 0,
      contribution: '0',
      applies: true,
    })
    expect(total.weightPassed).toBeNull()
  })

  test('not rescaled: the dimension is judged on its full mark', () => {
    const total = rollUp(items, { ...policy, rescaleNotApplicable: false })
    expect(total.parts[0]).toMatchObject({ score: '450', cap: '1000', contribution: '180' })
    expect(total.score).toBe('180')
  })

  test('the three states of an item stay three states', () => {
    const nodes = rollUp(items, policy).parts.flatMap(({ parts }) =>
      parts.flatMap((axis) => axis.parts.flatMap((i) => i.parts)),
    )
    expect(nodes.map(({ key, status, score }) => [key, status, score])).toEqual([
      ['g1', 'scored', '450'],
      ['g2', 'missing', null],
      ['g3', 'notApplicable', null],
      ['s1', 'scored', '0'],
    ])
  })

  test.each([true, false])(
    'a dimension in which nothing counts gives its weight away and says so (rescaled: %s)',
    (rescaled) => {
      const only = [items[0] as RollUpItem, item('s1', { dimension: 'specific', notApplicable: true })]
      const total = rollUp(only, { ...policy, rescaleNotApplicable: rescaled })
      expect(total.weightPassed).toEqual({ from: 'specific', to: 'general' })
      expect(total.parts.map(({ weightInForce }) => weightInForce)).toEqual(['1', '0'])
      expect(total.score).toBe(rescaled ? '750' : '450')
    },
  )

  test('nothing that counts has no total, which is not a total of zero', () => {
    expect(rollUp([], policy)).toMatchObject({ score: null, itemCount: 0, weightPassed: null })
    expect(rollUp([item('a', { notApplicable: true })], policy)).toMatchObject({ score: null, notApplicableCount: 1 })
    expect(rollUp([item('a', { score: null })], policy)).toMatchObject({ score: '0', missingCount: 1 })
  })
})

const decimal = (max: number, places: number) =>
  fc.integer({ min: 0, max: max * 10 ** places }).map((value) => new Exact(value).div(10 ** places).toFixed())

/** Random items of an agency: caps with two digits, scores as quotients of any length, some missing, some without a subject. */
const anyItem: fc.Arbitrary<Omit<RollUpItem, 'key'>> = fc
  .record({
    dimension: fc.constantFrom(...dimensions),
    axis: fc.constantFrom('1', '2', '3'),
    indicator: fc.constantFrom('a', 'b'),
    cap: decimal(90, 2),
    share: fc.option(fc.tuple(fc.nat(97), fc.constant(97)), { freq: 4 }),
    notApplicable: fc.boolean(),
  })
  .map(({ share, axis, indicator, dimension, ...rest }) => ({
    ...rest,
    dimension,
    axis: `${dimension}-${axis}`,
    indicator: `${dimension}-${axis}-${indicator}`,
    score: share ? decimalText(new Exact(rest.cap).times(share[0]).div(share[1]).toDecimalPlaces(20)) : null,
  }))
const anyItems = fc
  .array(anyItem, { maxLength: 40 })
  .map((list): RollUpItem[] => list.map((one, index) => ({ ...one, key: String(index) })))
const anyPolicy = fc
  .record({ general: fc.integer({ min: 0, max: 100 }), rescaleNotApplicable: fc.boolean() })
  .map(({ general, rescaleNotApplicable }): ScoringPolicy => ({
    // Above every sum of caps that these items can have, as a cycle's own guard demands.
    fullMark: { general: '4000', specific: '3700' },
    weights: {
      general: decimalText(new Exact(general).div(100)),
      specific: decimalText(new Exact(100 - general).div(100)),
    },
    missing: 'zero',
    rescaleNotApplicable,
  }))

/** Every node by its path, without the order of its parts. */
function flat(total: TotalNode): Record<string, unknown> {
  type AnyNode = Omit<Tally, 'score'> & { score: string | null; parts?: readonly AnyNode[] }
  const walk = (node: AnyNode, path: string): [string, unknown][] => {
    const { parts = [], ...own } = node
    return [[path, own], ...parts.flatMap((part) => walk(part, `${path}/${part.key}`))]
  }
  return Object.fromEntries(walk(total, ''))
}

describe('for every set of items', () => {
  test('the order of the items does not matter', () => {
    fc.assert(
      fc.property(
        anyItems.chain((items) =>
          fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
        ),
        anyPolicy,
        ([items, shuffled], given) => {
          expect(flat(rollUp(shuffled, given))).toEqual(flat(rollUp(items, given)))
        },
      ),
    )
  })

  test('parts sum exactly to the whole at every level', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, (items, given) => {
        const total = rollUp(items, given)
        for (const dimension of total.parts) {
          expect(decimalText(sum(dimension.parts.map(({ score }) => score)))).toBe(dimension.score)
          for (const axis of dimension.parts) {
            expect(decimalText(sum(axis.parts.map(({ score }) => score)))).toBe(axis.score)
            expect(decimalText(sum(axis.parts.map(({ cap }) => cap)))).toBe(axis.cap)
            for (const { parts, score } of axis.parts) {
              expect(decimalText(sum(parts.map((part) => part.score ?? '0')))).toBe(score)
            }
          }
        }
        expect(decimalText(sum(total.parts.map(({ contribution }) => contribution)))).toBe(total.score ?? '0')
        expect(decimalText(sum(total.parts.map(({ weightInForce }) => weightInForce)))).toBe(
          total.score === null ? '0' : '1',
        )
      }),
    )
  })

  test('every score lies between zero and its cap, and the counts are those of the items', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, (items, given) => {
        const total = rollUp(items, given)
        for (const node of Object.values(flat(total)) as Tally[]) {
          const score = new Exact(node.score ?? '0')
          expect(score.isNegative()).toBe(false)
          expect(score.lessThanOrEqualTo(node.cap)).toBe(true)
        }
        expect(total.itemCount).toBe(items.length)
        expect(total.notApplicableCount).toBe(items.filter(({ notApplicable }) => notApplicable).length)
        expect(total.missingCount).toBe(
          items.filter(({ notApplicable, score }) => !notApplicable && score === null).length,
        )
      }),
    )
  })

  test('raising one score never lowers the total', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, fc.nat(), (items, given, at) => {
        const raised = items.map((one, index) => (index === at % items.length ? { ...one, score: one.cap } : one))
        const before = rollUp(items, given).score ?? '0'
        expect(new Exact(rollUp(raised, given).score ?? '0').greaterThanOrEqualTo(before)).toBe(true)
      }),
    )
  })

  test('missing and zero give the same total under this policy, and are told apart all the same', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, (items, given) => {
        const zeroed = items.map((one) => ({ ...one, score: one.score ?? '0' }))
        const [withMissing, withZero] = [rollUp(items, given), rollUp(zeroed, given)]
        expect(withZero.score).toBe(withMissing.score)
        expect(withZero.missingCount).toBe(0)
      }),
    )
  })
})
