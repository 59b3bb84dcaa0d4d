import { describe, expect, test } from '@jest/globals'
import { bandOf } from '../../../../src/domain/scoring/bands'
import type { MeasureInput } from '../../../../src/domain/scoring/measure'
import { scoreMeasure } from '../../../../src/domain/scoring/measure'
import type { Dimension } from '../../../../src/domain/scoring/policy'
import { rollUp } from '../../../../src/domain/scoring/rollUp'
import { formatScore } from '../../../../src/i18n/numbers'

/** The worked example of docs/method.md. Whoever changes one changes the other. */
const measures: [Dimension, MeasureInput, string | null][] = [
  ['general', { kind: 'ratio', cap: '600', target: '90', actual: '75' }, '500'],
  ['general', { kind: 'qualitative', cap: '300', actual: 'good' }, '225'],
  ['general', { kind: 'count', cap: '100', target: '2', actual: null }, null],
  ['specific', { kind: 'ratio_desc', cap: '700', target: '20', actual: '24' }, '583.33333333333333333333'],
  ['specific', { kind: 'yes_no', cap: '300', actual: null, notApplicable: true }, null],
]

const total = (rescaleNotApplicable: boolean) =>
  rollUp(
    measures.map(([dimension, measure], index) => ({
      key: String(index),
      dimension,
      axis: dimension,
      indicator: dimension,
      ...scoreMeasure(measure),
      notApplicable: measure.notApplicable,
    })),
    {
      fullMark: { general: '1000', specific: '1000' },
      weights: { general: '0.5', specific: '0.5' },
      missing: 'zero',
      rescaleNotApplicable,
    },
  )

describe('the worked example of the method', () => {
  test.each(measures)('%s %j', (_, measure, score) => {
    expect(scoreMeasure(measure).score).toBe(score)
  })

  test('rescaled', () => {
    const { score, missingCount, notApplicableCount, parts } = total(true)
    expect(parts.map(({ contribution }) => contribution)).toEqual(['362.5', '416.66666666666666666666'])
    expect([formatScore(score ?? ''), bandOf(score)?.key, missingCount, notApplicableCount]).toEqual([
      '۷۷۹٫۱۷',
      'good',
      1,
      1,
    ])
  })

  test('not rescaled', () => {
    expect(total(false).parts[1]?.contribution).toBe('291.66666666666666666667')
    expect(formatScore(total(false).score ?? '')).toBe('۶۵۴٫۱۷')
  })
})
