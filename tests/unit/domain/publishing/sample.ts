import type { FinalItem } from '../../../../src/domain/publishing/finalItem'
import type { Finalist, PublicationInput } from '../../../../src/domain/publishing/results'
import type { ScoringPolicy } from '../../../../src/domain/scoring/policy'

export const policy: ScoringPolicy = {
  fullMark: { general: '1000', specific: '1000' },
  weights: { general: '0.5', specific: '0.5' },
  missing: 'zero',
  rescaleNotApplicable: true,
}

export const infra = { code: 'infra', title: 'زیربنایی و توسعه زیرساخت', shortTitle: 'زیربنایی', order: 1 }
export const health = { code: 'health', title: 'سلامت و رفاه اجتماعی', shortTitle: 'سلامت', order: 2 }

/** A measure of the general dimension, cap 100, scored as the ratio of 90 to a target of 100 says. */
export const item = (changes: Partial<FinalItem> = {}): FinalItem => ({
  key: 'i1',
  dimension: 'general',
  axis: { key: 'a1', code: '1', title: 'دولت الکترونیک' },
  indicator: { key: 'n1', code: '1-1', title: 'خدمات الکترونیکی' },
  measure: { code: '1-1-1', title: 'سهم خدمات', unit: 'درصد', kind: 'ratio', target: '100', levels: null, steps: null },
  cap: '100',
  target: '100',
  actual: '90',
  selfScore: '90',
  initialScore: '90',
  appealScore: null,
  finalScore: '90',
  notApplicable: false,
  reason: null,
  lastYear: { actual: null, score: null, cap: null },
  ...changes,
})

/** An agency whose general score is `general` of 1000 and its specific score `specific` of 1000. */
export function finalist(agency: string, general: string, specific: string, group = infra): Finalist {
  const of = (dimension: 'general' | 'specific', score: string) =>
    item({
      key: `${agency}-${dimension}`,
      dimension,
      axis: { key: `${dimension}-axis`, code: '1', title: dimension },
      indicator: { key: `${dimension}-indicator`, code: 'n', title: dimension },
      measure: {
        code: `${dimension}-m`,
        title: dimension,
        unit: null,
        kind: 'count',
        target: '1000',
        levels: null,
        steps: null,
      },
      cap: '1000',
      target: '1000',
      actual: score,
      initialScore: score,
      finalScore: score,
    })
  const storedTotal = String((Number(general) + Number(specific)) / 2)
  return {
    agency,
    agencyName: `دستگاه ${agency}`,
    group,
    storedTotal,
    items: [of('general', general), of('specific', specific)],
  }
}

export const publication = (finalists: Finalist[], changes: Partial<PublicationInput> = {}): PublicationInput => ({
  performanceYear: 1404,
  policy,
  finalists,
  previous: null,
  tieBreaks: [],
  ...changes,
})
