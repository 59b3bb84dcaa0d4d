import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../../src/domain/scoring/judgement'

const ratio = { kind: 'ratio', cap: '30', target: '90' }
const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    const { code, details } = error as { code: string; details: { fields?: { path: string; code: string }[] } }
    return { code, fields: (details.fields ?? []).map((field) => `${field.path}:${field.code}`) }
  }
  return null
}

describe('what is refused', () => {
  test.each([
    ['neither value nor score', {}, 'invalid', ['actual:findingRequired']],
    ['a value that is no number', { actual: 'زیاد' }, 'invalid', ['actual:notDecimal']],
    ['a score above the cap', { actual: '45', score: '30.01', reason: 'سند' }, 'invalid', ['score:aboveCap']],
    ['a score below zero', { actual: '45', score: '-1', reason: 'سند' }, 'invalid', ['score:negative']],
    ['a score that is no number', { score: 'ده', reason: 'سند' }, 'invalid', ['score:notDecimal']],
    ['an own score without a reason', { actual: '45', score: '14' }, 'reasonRequired', ['reason:required']],
    ['a blank reason', { actual: '45', score: '14', reason: '  ' }, 'reasonRequired', ['reason:required']],
    ['a zero for lack of evidence without a reason', { score: '0' }, 'reasonRequired', ['reason:required']],
    ['another target without a reason', { actual: '45', target: '45' }, 'reasonRequired', ['reason:required']],
    ['a target of zero', { actual: '45', target: '0', reason: 'سند' }, 'invalid', ['target:zeroTarget']],
  ] as const)('%s', (_, finding, code, fields) => {
    expect(refusal(() => judge(ratio, finding))).toEqual({ code, fields })
  })

  test('a value without a target asks for the target', () => {
    expect(refusal(() => judge({ ...ratio, target: null }, { actual: '45' }))).toEqual({
      code: 'invalid',
      fields: ['target:targetUnset'],
    })
  })

  test('a level that the measure does not know', () => {
    expect(refusal(() => judge({ kind: 'qualitative', cap: '20' }, { actual: 'superb' }))?.code).toBe('invalid')
  })
})

describe('what is judged', () => {
  test('the rule, exactly: a third of thirty is ten', () => {
    expect(judge(ratio, { actual: '۳۰' })).toMatchObject({
      score: '10',
      actual: '30',
      target: '90',
      departs: false,
      reason: null,
    })
  })

  test('the same score by hand does not depart, in whatever digits', () => {
    expect(judge(ratio, { actual: '30', score: '۱۰٫۰۰' })).toMatchObject({ score: '10', departs: false })
  })

  test('an own score with a reason stands, beside what the rule gave', () => {
    expect(judge(ratio, { actual: '30', score: '8.5', reason: ' گزارش ناقص ' })).toMatchObject({
      score: '8.5',
      computed: '10',
      departs: true,
      reason: 'گزارش ناقص',
    })
  })

  test('a zero for lack of evidence keeps the value missing', () => {
    expect(judge(ratio, { score: '0', reason: 'مستند نیست' })).toMatchObject({
      score: '0',
      actual: null,
      computed: null,
      departs: true,
    })
  })

  test('a zero that the rule gives needs no reason', () => {
    expect(judge(ratio, { actual: '0' })).toMatchObject({ score: '0', departs: false })
  })

  test('the target that nobody had set is the evaluator’s to set', () => {
    expect(judge({ ...ratio, target: null }, { actual: '45', target: '45' })).toMatchObject({
      score: '30',
      departs: false,
    })
  })

  test('the same target in other digits is no departure', () => {
    expect(judge(ratio, { actual: '45', target: '۹۰٫۰' })).toMatchObject({ score: '15', departs: false })
  })

  test('a measure without targets ignores one', () => {
    expect(judge({ kind: 'yes_no', cap: '20' }, { actual: 'yes', target: '7' })).toMatchObject({
      score: '20',
      target: null,
      departs: false,
    })
  })
})
