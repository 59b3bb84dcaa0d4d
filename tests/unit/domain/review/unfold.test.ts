import { describe, expect, test } from '@jest/globals'
import { unfold } from '../../../../src/domain/review/unfold'
import type { ItemView } from '../../../../src/domain/review/views'
import { problems } from '../../../../src/domain/problems'
import type { ScoringPolicy } from '../../../../src/domain/scoring/policy'
import { itemView } from '../../../support/itemView'

const policy: ScoringPolicy = {
  fullMark: { general: '1000', specific: '1000' },
  weights: { general: '0.5', specific: '0.5' },
  missing: 'zero',
  rescaleNotApplicable: true,
}

const item = (id: string, change: Partial<ItemView> = {}): ItemView => ({
  ...itemView,
  id,
  measure: { ...itemView.measure, code: id, title: `سنجه ${id}` },
  axis: { id: 'axis', code: '1', title: 'محور' },
  indicator: { id: 'indicator', code: '1-1', title: 'شاخص' },
  ...change,
})

const leaves = (items: ItemView[], view: 'inForce' | 'self') =>
  unfold(items, policy)[view].parts.flatMap(({ parts }) =>
    parts.flatMap((axis) => axis.parts.flatMap((indicator) => indicator.parts)),
  )

describe('an unfolded total', () => {
  test('refuses a policy that does not add up', () => {
    const wrong = { ...policy, weights: { general: '0.5', specific: '0.6' } }
    expect(() => unfold([item('a')], wrong)).toThrow(problems.weightsDoNotSum())
  })

  test('never takes the claim of the agency for a score in force', () => {
    const [inForce] = leaves([item('a')], 'inForce')
    expect(inForce).toMatchObject({ status: 'missing', score: null, part: { ruleKey: 'rule.missing', actual: null } })
    const [self] = leaves([item('a')], 'self')
    expect(self).toMatchObject({
      score: '15',
      part: { ruleKey: 'rule.ratio', actual: '45', target: '90', points: '15' },
    })
  })

  test('says on which values the score stands: the inquiry’s, then the evaluator’s', () => {
    const inquiry = { actual: '30', score: '10', letterNumber: null }
    const found = { target: '60', actual: '30', score: '15', reason: null }
    expect(leaves([item('a', { inquiry })], 'inForce')[0]).toMatchObject({
      score: '10',
      part: { actual: '30', target: '90' },
    })
    expect(leaves([item('a', { inquiry, found })], 'inForce')[0]).toMatchObject({
      score: '15',
      part: { actual: '30', target: '60', ruleKey: 'rule.ratio', points: '15' },
    })
  })

  test('tells «عملکرد ندارد» and «موضوعیت ندارد» from «ثبت‌نشده» in the agency’s own view', () => {
    const own = (change: Partial<ItemView>) => leaves([item('a', change)], 'self')[0]
    expect(own({ self: { actual: null, score: null, explanation: null } })).toMatchObject({
      status: 'missing',
      part: { ruleKey: 'rule.missing' },
    })
    expect(own({ self: { actual: null, score: '0', explanation: null } })).toMatchObject({
      status: 'scored',
      score: '0',
      part: { ruleKey: 'rule.noPerformance', points: '0' },
    })
    expect(own({ notApplicable: true })).toMatchObject({
      status: 'notApplicable',
      score: null,
      part: { ruleKey: 'rule.notApplicable', points: null },
    })
  })

  test('names its nodes', () => {
    expect(unfold([item('a')], policy).titles).toEqual({
      axis: { code: '1', title: 'محور' },
      indicator: { code: '1-1', title: 'شاخص' },
      a: { code: 'a', title: 'سنجه a' },
    })
  })
})
