import { describe, expect, test } from '@jest/globals'
import { groupsWithoutWinner } from '../../../../src/domain/publishing/festivalRanks'
import { makeResults, rankFinalists, TotalsDiffer } from '../../../../src/domain/publishing/results'
import type { PreviousResult } from '../../../../src/domain/publishing/results'
import { sealedText } from '../../../../src/domain/publishing/sealed'
import { finalist, health, infra, publication } from './sample'

describe('what is not published', () => {
  test('a total that the measures do not add up to', () => {
    const wrong = { ...finalist('a', '900', '800'), storedTotal: '850.0000000001' }
    expect(() => makeResults(publication([wrong]))).toThrow(TotalsDiffer)
    expect(() => makeResults(publication([{ ...wrong, storedTotal: null }]))).toThrow(TotalsDiffer)
  })

  test('an agency to which nothing applied: it has no total and so no place', () => {
    const none = { ...finalist('b', '900', '800'), storedTotal: null }
    const items = none.items.map((item) => ({ ...item, notApplicable: true, finalScore: null }))
    expect(
      makeResults(publication([finalist('a', '700', '700'), { ...none, items }])).map(({ agency }) => agency),
    ).toEqual(['a'])
  })

  test('a winner of a group whose first place nobody has settled', () => {
    const tied = publication([
      finalist('a', '900', '800'),
      finalist('b', '900', '800'),
      finalist('c', '500', '500', health),
    ])
    expect(groupsWithoutWinner(rankFinalists(tied))).toEqual(['infra'])
    const winners = makeResults(tied).filter(({ isWinner }) => isWinner)
    expect(winners.map(({ agency }) => agency)).toEqual(['c'])
  })
})

describe('places', () => {
  const ranks = (input: ReturnType<typeof publication>) =>
    Object.fromEntries(makeResults(input).map(({ agency, rank }) => [agency, rank]))

  test('are given within each group', () => {
    const input = publication([
      finalist('a', '700', '700'),
      finalist('b', '900', '900'),
      finalist('c', '100', '100', health),
    ])
    expect(ranks(input)).toEqual({ a: 2, b: 1, c: 1 })
  })

  test('the council decides among equals only, in the order of its minutes', () => {
    const equals = [finalist('a', '800', '800'), finalist('b', '800', '800'), finalist('c', '900', '900')]
    const input = publication(equals, { tieBreaks: [{ agency: 'b' }] })
    expect(ranks(input)).toEqual({ a: 3, b: 2, c: 1 })
    expect(groupsWithoutWinner(rankFinalists(input))).toEqual([])
  })

  test('those whom the council did not name stay equal', () => {
    const three = ['a', 'b', 'c'].map((name) => finalist(name, '800', '800'))
    expect(ranks(publication(three, { tieBreaks: [{ agency: 'c' }] }))).toEqual({ a: 2, b: 2, c: 1 })
  })
})

describe('last year', () => {
  const before = (group = infra): { year: number; byAgency: Map<string, PreviousResult> } => {
    const [result] = makeResults(publication([finalist('a', '600', '400', group)], { performanceYear: 1403 }))
    if (!result) throw new Error('no result')
    return { year: 1403, byAgency: new Map([['a', { total: result.total, rank: result.rank, card: result.card }]]) }
  }

  test('a rank of another group is no rank here, but the total still is', () => {
    const [moved] = makeResults(publication([finalist('a', '800', '800')], { previous: before(health) }))
    expect(moved).toMatchObject({ previousRank: null, previousTotal: '500' })
    const [stayed] = makeResults(publication([finalist('a', '800', '800')], { previous: before() }))
    expect(stayed).toMatchObject({ previousRank: 1, previousTotal: '500' })
  })

  test('stands beside each dimension and axis of the card', () => {
    const [result] = makeResults(publication([finalist('a', '800', '800')], { previous: before() }))
    expect(result?.card.previousYear).toBe(1403)
    const lastYears = result?.card.dimensions.map(({ lastYear, axes }) => [lastYear?.score, axes[0]?.lastYear?.score])
    expect(lastYears).toEqual([
      ['600', '600'],
      ['400', '400'],
    ])
  })
})

describe('the sealed text', () => {
  const file = (score: string) => ({
    schema: 'karnameh.results/1' as const,
    province: 'ardabil',
    performanceYear: 1404,
    results: makeResults(publication([finalist('a', score, '800'), finalist('b', '700', '700')])),
  })

  test('differs when one measure differs, and not when the rows come in another order', () => {
    const one = file('900')
    expect(sealedText(file('900.25'))).not.toBe(sealedText(one))
    expect(sealedText({ ...one, results: [...one.results].reverse() })).toBe(sealedText(one))
  })
})
