import type { MeasureField, MeasureSnapshot } from '../../../../src/domain/forms/definition'

/** A measure as an edition holds it: ratio, cap 30, target 90 set centrally, unless told otherwise. */
export const snapshot = (changes: Partial<MeasureSnapshot> = {}): MeasureSnapshot => ({
  id: 'm1',
  code: '6-1',
  title: 'سنجه',
  help: null,
  cap: '30',
  scoringKind: 'ratio',
  unit: 'درصد',
  target: '90',
  targetSource: 'central',
  levels: [],
  steps: [],
  dimension: 'general',
  indicatorTitle: 'شاخص',
  guideline: null,
  legalBasis: null,
  ...changes,
})

/** A measure's question without evidence or a required explanation, unless told otherwise. */
export const question = (changes: Partial<MeasureField> = {}): MeasureField => ({
  type: 'measure',
  name: 'm_6_1',
  label: 'سنجه',
  required: false,
  help: null,
  explanationRequired: false,
  evidence: [],
  measure: snapshot(),
  ...changes,
})
