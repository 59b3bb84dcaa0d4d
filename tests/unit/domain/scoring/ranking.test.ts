import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Contestant } from '../../../../src/domain/scoring/ranking'
import { rankGroup } from '../../../../src/domain/scoring/ranking'

const one = (key: string, total: string | null, change: Partial<Contestant> = {}): Contestant => ({
  key,
  total,
  general: { score: '500', cap: '1000' },
  specific: { score: '500', cap: '1000' },
  lastYearTotal: '400',
  ...change,
})

const places = (contestants: Contestant[]) =>
  rankGroup(contestants).map(({ key, rank, needsCouncil, decidedBy }) => [key, rank, needsCouncil, decidedBy])

describe('what is refused a rank', () => {
  test('an agency without a total, which stands last', () => {
    expect(places([one('a', null), one('b', '0')])).toEqual([
      ['b', 1, false, 'total'],
      ['a', null, false, 'total'],
    ])
  })

  test('equals that nothing tells apart: they share a rank, the next is left out, and the council is asked', () => {
    expect(places([one('a', '700'), one('b', '700'), one('c', '600'), one('d', '800')])).toEqual([
      ['d', 1, false, 'total'],
      ['a', 2, true, 'total'],
      ['b', 2, true, 'total'],
      ['c', 4, false, 'total'],
    ])
  })
})

describe('the order', () => {
  test('is that of the exact totals, not of their text or of what the screen shows', () => {
    const totals = ['99.5', '700.001', '700.0010000000000000001', '1000']
    expect(places(totals.map((total) => one(total, total))).map(([key]) => key)).toEqual([
      '1000',
      '700.0010000000000000001',
      '700.001',
      '99.5',
    ])
  })

  test('of a tie is first by the specific dimension, as a share of its cap', () => {
    const tied = [
      one('more points', '700', { specific: { score: '450', cap: '1000' } }),
      one('higher share', '700', { specific: { score: '400', cap: '800' } }),
      one('none', '700', { specific: null }),
      one('nothing counts', '700', { specific: { score: '0', cap: '0' } }),
    ]
    expect(places(tied)).toEqual([
      ['higher share', 1, false, 'specific'],
      ['more points', 2, false, 'specific'],
      ['none', 3, true, 'specific'],
      ['nothing counts', 3, true, 'specific'],
    ])
  })

  test('then by the general one, then by growth since last year', () => {
    const tied = [
      one('grew less', '700', { lastYearTotal: '650' }),
      one('general', '700', { general: { score: '501', cap: '1000' } }),
      one('grew more', '700', { lastYearTotal: '600' }),
    ]
    expect(places(tied)).toEqual([
      ['general', 1, false, 'general'],
      ['grew more', 2, false, 'growth'],
      ['grew less', 3, false, 'growth'],
    ])
  })

  test('growth decides nothing where the last year of one of the equals is unknown', () => {
    const tied = [one('a', '700', { lastYearTotal: '650' }), one('b', '700', { lastYearTotal: null }), one('c', '700')]
    expect(places(tied).every(([, rank, needsCouncil]) => rank === 1 && needsCouncil)).toBe(true)
  })

  test('the council decides only when it has placed all the equals', () => {
    expect(places([one('a', '700', { councilPlace: 2 }), one('b', '700', { councilPlace: 1 })])).toEqual([
      ['b', 1, false, 'council'],
      ['a', 2, false, 'council'],
    ])
    expect(places([one('a', '700', { councilPlace: 1 }), one('b', '700')])).toEqual([
      ['a', 1, true, 'total'],
      ['b', 1, true, 'total'],
    ])
  })
})

test('for every group the ranks do not depend on the order of the list, and each counts those before it', () => {
  const few = fc.constantFrom('600', '700')
  const contestant = fc.record({
    total: fc.option(few),
    general: fc.record({ score: few, cap: fc.constant('1000') }),
    specific: fc.option(fc.record({ score: few, cap: fc.constantFrom('0', '1000') })),
    lastYearTotal: fc.option(few),
  })
  const group = fc
    .array(contestant, { maxLength: 12 })
    .map((list) => list.map((each, index) => ({ ...each, key: String(index) })))
  const ranksOf = (list: Contestant[]) => new Map(rankGroup(list).map(({ key, rank }) => [key, rank]))
  fc.assert(
    fc.property(
      group.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(ranksOf(shuffled)).toEqual(new Map(ranksOf(list)))
        const ranks = [...ranksOf(list).values()].filter((rank) => rank !== null)
        for (const rank of ranks) expect(ranks.filter((each) => each < rank)).toHaveLength(rank - 1)
      },
    ),
  )
})
