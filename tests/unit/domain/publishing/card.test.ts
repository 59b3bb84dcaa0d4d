import { describe, expect, test } from '@jest/globals'
import { buildCard } from '../../../../src/domain/publishing/buildCard'
import { cardMeasure } from '../../../../src/domain/publishing/finalItem'
import { hasText } from '../../../../src/domain/publishing/hasText'
import { highlights } from '../../../../src/domain/publishing/highlights'
import { keyFigures } from '../../../../src/domain/publishing/keyFigures'
import { infra, item, policy } from './sample'

describe('missing, zero and «موضوعیت ندارد»', () => {
  test('stay three different things on the card', () => {
    const missing = cardMeasure(item({ finalScore: null, initialScore: null, actual: null }))
    const zero = cardMeasure(item({ finalScore: '0', initialScore: '0', actual: '0' }))
    const without = cardMeasure(item({ notApplicable: true, finalScore: null, reason: 'این دستگاه خدمتی ندارد' }))
    expect([missing.status, zero.status, without.status]).toEqual(['missing', 'scored', 'notApplicable'])
    expect([missing.score, zero.score, without.score]).toEqual([null, '0', null])
    expect([missing.source, without.source]).toEqual([null, null])
    expect([missing.part.ruleKey, without.part.ruleKey]).toEqual(['rule.missing', 'rule.notApplicable'])
    expect(without.reason).toBe('این دستگاه خدمتی ندارد')
  })
})

describe('the reason of a score', () => {
  test('is the rule where the rule gives exactly this score', () => {
    expect(cardMeasure(item()).part).toMatchObject({
      ruleKey: 'rule.ratio',
      ruleValues: { actual: '90', points: '90' },
    })
  })

  test('is the one who gave it where the rule gives another, with what the rule would have given', () => {
    const byHand = cardMeasure(item({ finalScore: '60.5', initialScore: '60.5', reason: 'مستند ناقص بود' }))
    expect(byHand.part).toEqual({
      ruleKey: 'rule.given',
      ruleValues: { source: 'initial', points: '60.5', cap: '100', computed: '90' },
    })
    expect(byHand).toMatchObject({ source: 'initial', reason: 'مستند ناقص بود' })
    const heard = cardMeasure(item({ initialScore: '60.5', appealScore: '75', finalScore: '75' }))
    expect(heard.part.ruleValues).toMatchObject({ source: 'appeal', points: '75' })
  })

  test('is said without a rule where its values cannot be read', () => {
    expect(cardMeasure(item({ actual: 'بسیار خوب', finalScore: '60' })).part.ruleKey).toBe('rule.givenAlone')
    expect(cardMeasure(item({ target: null, measure: { ...item().measure, target: null } })).part.ruleKey).toBe(
      'rule.givenAlone',
    )
  })

  test('carries the name of a level that the measure made up itself', () => {
    const measure = { ...item().measure, kind: 'qualitative', levels: [{ key: 'l1', label: 'درخشان', factor: '0.9' }] }
    const card = cardMeasure(item({ measure, actual: 'l1' }))
    expect(card.actualLabel).toBe('درخشان')
    expect(card.part.ruleKey).toBe('rule.qualitative')
  })
})

describe('a card', () => {
  const second = item({
    key: 'i2',
    indicator: { key: 'n2', code: '1-2', title: 'شناسنامه خدمات' },
    measure: { ...item().measure, code: '1-2-1', title: 'تکمیل شناسنامه' },
    cap: '50',
    actual: '10',
    initialScore: '5',
    finalScore: '5',
    lastYear: { actual: '20', score: '10', cap: '50' },
  })
  const third = item({
    key: 'i3',
    notApplicable: true,
    finalScore: null,
    measure: { ...item().measure, code: '1-1-2' },
  })
  const input = { performanceYear: 1404, previous: null, group: infra, policy, items: [item(), second, third] }
  const { card, total } = buildCard(input)

  test('adds up from measure to total, and tells what was left out', () => {
    const [general, specific] = card.dimensions
    expect(general).toMatchObject({ score: '95', cap: '150', notApplicableCount: 1, weightInForce: '1' })
    expect(specific).toMatchObject({ applies: false, axes: [] })
    expect(general?.axes[0]?.indicators.map(({ code, score, cap }) => [code, score, cap])).toEqual([
      ['1-1', '90', '100'],
      ['1-2', '5', '50'],
    ])
    expect(total).toBe(general?.contribution)
    expect(card).toMatchObject({ itemCount: 3, notApplicableCount: 1, missingCount: 0 })
  })

  test('has no figure of last year for an axis of which a part is unknown', () => {
    expect(card.dimensions[0]?.axes[0]?.lastYear).toBeNull()
    const known = { ...input, items: [second] }
    expect(buildCard(known).card.dimensions[0]?.axes[0]?.lastYear).toEqual({ score: '10', cap: '50' })
  })

  test('names strong and weak measures once, and never one that has no subject', () => {
    const { strongest, weakest } = highlights(card)
    expect([...strongest, ...weakest].map(({ code }) => code)).toEqual(['1-1-1', '1-2-1'])
    const full = buildCard({ ...input, items: [item({ actual: '100', initialScore: '100', finalScore: '100' })] }).card
    expect(highlights(full, 0)).toEqual({ strongest: [], weakest: [] })
  })
})

describe('the figures of a festival', () => {
  test('compare the same agencies, so that a newcomer does not shift the growth', () => {
    const figures = keyFigures([
      { total: '800', previousTotal: '780.4', itemCount: 67 },
      { total: '700', previousTotal: '700', itemCount: 67 },
      { total: '100', previousTotal: null, itemCount: 50 },
    ])
    expect(figures).toMatchObject({ agencyCount: 3, measureCount: 184, growth: '9.8' })
    expect(figures.mean?.startsWith('533.333333333333')).toBe(true)
    expect(keyFigures([])).toEqual({ agencyCount: 0, measureCount: 0, mean: null, growth: null })
  })
})

describe('a page text', () => {
  test('that shows nothing is no text', () => {
    const root = (children: unknown[]) => ({ root: { type: 'root', children } })
    expect(
      [null, undefined, {}, root([]), root([{ type: 'paragraph', children: [{ type: 'text', text: '  ' }] }])].some(
        hasText,
      ),
    ).toBe(false)
    expect(hasText(root([{ type: 'list', children: [{ type: 'listitem', children: [{ text: 'متن' }] }] }]))).toBe(true)
    expect(hasText(root([{ type: 'upload', value: 'x' }]))).toBe(true)
  })
})
