import { describe, expect, test } from '@jest/globals'
import type { Rules } from '../../../../src/domain/indicators/kind'
import { checkMeasureRules, kindNames, kindOf, kinds } from '../../../../src/domain/indicators/registry'
import type { FieldProblem } from '../../../../src/domain/problems'
import { scoreMeasure } from '../../../../src/domain/scoring/measure'
import { problemBody } from '../../../../src/i18n/problemText'
import { scoreReason } from '../../../../src/i18n/scoreReason'

const codes = (kind: string, rules: Rules) => checkMeasureRules(kind, rules).map(({ path, code }) => `${path}: ${code}`)

/** The Persian sentences of complaints; a code without a sentence throws, a place without a value fails. */
const sentences = (fields: FieldProblem[]) =>
  problemBody({ code: 'invalid', details: { fields } }, 'fa').fields.filter(({ message }) => !/[{}]/.test(message))

describe('what is refused', () => {
  test('a kind that is not in the registry, with the field named', () => {
    expect(() => kindOf('average')).toThrow(expect.objectContaining({ code: 'invalid', status: 422 }))
    expect(() => kindOf('toString')).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(codes('average', {})).toEqual(['kind: unknownKind'])
  })

  test.each([
    ['ratio', { target: '0' }, ['target: zeroTarget']],
    ['ratio', { target: '۰٫۰' }, ['target: zeroTarget']],
    ['ratio', { target: '-1' }, ['target: negative']],
    ['ratio', { target: 'ten' }, ['target: notDecimal']],
    ['ratio', { target: '1234567890123456' }, ['target: tooManyDigits']],
    ['ratio', { target: '0.12345678901' }, ['target: tooFine']],
    ['ratio_desc', { target: '0' }, ['target: zeroTarget']],
    ['percent', { target: '100.1' }, ['target: notPercent']],
    ['percent', { target: '0' }, ['target: zeroTarget']],
    ['count', { target: '1.5' }, ['target: notWholeNumber']],
    ['qualitative', { levels: [{ key: 'a', factor: '1.01' }] }, ['levels.0.factor: factorAboveOne']],
    ['qualitative', { levels: [{ key: 'a', factor: '' }] }, ['levels.0.factor: notDecimal']],
    [
      'qualitative',
      {
        levels: [
          { key: 'a', factor: '0' },
          { key: 'a', factor: '1' },
        ],
      },
      ['levels.1.key: levelKeyTaken'],
    ],
    ['stepped', {}, ['steps: stepsMissing']],
    ['stepped', { steps: [{ from: 'x', percent: '5' }] }, ['steps.0.from: notDecimal']],
    ['stepped', { steps: [{ from: '1', percent: '101' }] }, ['steps.0.percent: notPercent']],
    [
      'stepped',
      {
        steps: [
          { from: '10', percent: '50' },
          { from: '10', percent: '60' },
        ],
      },
      ['steps.1.from: stepsNotRising'],
    ],
  ])('rules of %s: %j', (kind, rules, expected) => {
    expect(codes(kind, rules)).toEqual(expected)
    expect(sentences(checkMeasureRules(kind, rules))).toHaveLength(expected.length)
  })

  test.each([
    ['ratio', '-0.5', 'negative'],
    ['ratio', '', 'notDecimal'],
    ['ratio', '1e3', 'notDecimal'],
    ['ratio', 'NaN', 'notDecimal'],
    ['ratio', null, 'notDecimal'],
    ['ratio', 12, 'notDecimal'],
    ['ratio', '1/2', 'notDecimal'],
    ['ratio_desc', '-1', 'negative'],
    ['percent', '100.01', 'notPercent'],
    ['count', '2.5', 'notWholeNumber'],
    ['yes_no', 'true', 'notYesNo'],
    ['yes_no', true, 'notYesNo'],
    ['qualitative', 'عالی', 'notOption'],
    ['stepped', '--1', 'notDecimal'],
    ['imported', '101', 'notPercent'],
  ])('an actual value of %s: %j', (kind, raw, code) => {
    const parsed = kindOf(kind).parseActual(raw)
    expect(parsed).toMatchObject({ ok: false, problem: { code } })
    expect(sentences(parsed.ok ? [] : [{ path: 'actual', ...parsed.problem }])).toHaveLength(1)
  })

  test('a level that the measure has replaced', () => {
    const levels = [{ key: 'done', factor: '1' }]
    expect(kinds.qualitative.parseActual('good', { levels })).toMatchObject({ ok: false })
    expect(kinds.qualitative.parseActual('done', { levels })).toEqual({ ok: true, value: 'done' })
  })
})

const steps = [
  { from: '50', percent: '40' },
  { from: '80', percent: '75' },
  { from: '95', percent: '100' },
]
const falling = [
  { from: '0', percent: '100' },
  { from: '10', percent: '50' },
  { from: '20', percent: '0' },
]
const levels = [
  { key: 'none', factor: '0' },
  { key: 'half', factor: '0.5', label: 'نیمه‌کاره' },
  { key: 'full', factor: '1' },
]

/** kind, rules, actual, score of a cap of 30, key of the rule. */
const table: [string, Rules, string, string, string][] = [
  ['ratio', { target: '10' }, '0', '0', 'rule.ratio'],
  ['ratio', { target: '10' }, '7', '21', 'rule.ratio'],
  ['ratio', { target: '3' }, '1', '10', 'rule.ratio'],
  ['ratio', { target: '7' }, '3', '12.85714285714285714286', 'rule.ratio'],
  ['ratio', { target: '10' }, '9.9999999999', '29.9999999997', 'rule.ratio'],
  ['ratio', { target: '10' }, '10', '30', 'rule.ratioReached'],
  ['ratio', { target: '10' }, '10.0', '30', 'rule.ratioReached'],
  ['ratio', { target: '10' }, '11', '30', 'rule.ratioReached'],
  ['ratio', { target: '۱۰' }, '۲٫۵', '7.5', 'rule.ratio'],
  ['ratio', { target: '0.3' }, '0.1', '10', 'rule.ratio'],
  ['ratio_desc', { target: '10' }, '0', '30', 'rule.ratioDescReached'],
  ['ratio_desc', { target: '10' }, '9', '30', 'rule.ratioDescReached'],
  ['ratio_desc', { target: '10' }, '10', '30', 'rule.ratioDescReached'],
  ['ratio_desc', { target: '10' }, '15', '20', 'rule.ratioDesc'],
  ['ratio_desc', { target: '10' }, '999999999999999', '0.0000000000003', 'rule.ratioDesc'],
  ['percent', {}, '0', '0', 'rule.percent'],
  ['percent', {}, '50', '15', 'rule.percent'],
  ['percent', {}, '100', '30', 'rule.percentReached'],
  ['percent', { target: '80' }, '60', '22.5', 'rule.percent'],
  ['percent', { target: '80' }, '100', '30', 'rule.percentReached'],
  ['yes_no', {}, 'yes', '30', 'rule.yes'],
  ['yes_no', {}, 'no', '0', 'rule.no'],
  ['count', { target: '2' }, '0', '0', 'rule.count'],
  ['count', { target: '2' }, '1', '15', 'rule.count'],
  ['count', { target: '2' }, '2', '30', 'rule.countReached'],
  ['count', { target: '2' }, '3', '30', 'rule.countReached'],
  ['qualitative', {}, 'weak', '0', 'rule.qualitative'],
  ['qualitative', {}, 'fair', '15', 'rule.qualitative'],
  ['qualitative', {}, 'good', '22.5', 'rule.qualitative'],
  ['qualitative', {}, 'excellent', '30', 'rule.qualitative'],
  ['qualitative', { levels }, 'half', '15', 'rule.qualitative'],
  ['stepped', { steps }, '49.99', '0', 'rule.steppedBelow'],
  ['stepped', { steps }, '50', '12', 'rule.stepped'],
  ['stepped', { steps }, '79.9999', '12', 'rule.stepped'],
  ['stepped', { steps }, '80', '22.5', 'rule.stepped'],
  ['stepped', { steps }, '1000', '30', 'rule.stepped'],
  ['stepped', { steps }, '-5', '0', 'rule.steppedBelow'],
  ['stepped', { steps: falling }, '9', '30', 'rule.stepped'],
  ['stepped', { steps: falling }, '10', '15', 'rule.stepped'],
  ['stepped', { steps: falling }, '21', '0', 'rule.stepped'],
  ['imported', {}, '0', '0', 'rule.imported'],
  ['imported', {}, '33.3', '9.99', 'rule.imported'],
  ['imported', {}, '100', '30', 'rule.imported'],
]

describe('what a cap of 30 earns', () => {
  test.each(table)('%s %j with %s: %s', (kind, rules, actual, score, ruleKey) => {
    const result = scoreMeasure({ kind, cap: '30', actual, ...rules })
    expect(result).toMatchObject({ status: 'scored', score, cap: '30', part: { ruleKey, points: score } })
  })

  test('every kind stands in the table', () => {
    expect([...new Set(table.map(([kind]) => kind))].sort()).toEqual([...kindNames].sort())
  })

  test('every reason can be read in both languages, with all its figures', () => {
    for (const [kind, rules, actual] of table) {
      const { part } = scoreMeasure({ kind, cap: '30', actual, ...rules })
      for (const locale of ['fa', 'en'] as const) expect(scoreReason(part, locale)).not.toMatch(/[{}]/)
    }
  })

  test('a reason reads as a sentence, rounded only there', () => {
    const { part } = scoreMeasure({ kind: 'ratio', cap: '30', target: '7', actual: '3' })
    expect(scoreReason(part)).toBe('عملکرد ۳ از هدف ۷؛ این نسبت از سقف ۳۰ می‌شود ۱۲٫۸۶ امتیاز.')
    const own = scoreMeasure({ kind: 'qualitative', cap: '30', levels, actual: 'half' })
    expect(scoreReason(own.part)).toContain('«نیمه‌کاره»')
    const usual = scoreMeasure({ kind: 'qualitative', cap: '30', actual: 'good' })
    expect(scoreReason(usual.part)).toContain('«خوب»')
  })
})

test('each kind is registered under its own name', () => {
  expect(Object.entries(kinds).filter(([name, { kind }]) => kind !== name)).toEqual([])
})
