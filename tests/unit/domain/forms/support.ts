import type { FormField, MeasureField, MeasureSnapshot, QuestionField } from '../../../../src/domain/forms/definition'
import { readAnswer } from '../../../../src/domain/forms/validate'

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

const columns = [{ type: 'text', name: 'c', label: 'ستون', required: false }]

/** A plain question of this type; tests say what is different. */
export const plain = (type: string, more: object = {}): QuestionField =>
  ({
    type,
    name: 'f',
    label: 'پرسش',
    required: false,
    ...(type === 'table' ? { columns } : {}),
    ...more,
  }) as QuestionField

/** The refusals of a raw answer in one line, or `accepted`. */
export const refused = (given: FormField, raw: unknown): string => {
  const read = readAnswer(given, raw)
  return read.ok ? 'accepted' : read.problems.map(({ path, code }) => `${path}: ${code}`).join(', ')
}

/** The answer as it is stored, or the code of its first refusal. */
export const kept = (given: FormField, raw: unknown): unknown => {
  const read = readAnswer(given, raw)
  return read.ok ? read.value : `refused: ${read.problems[0]?.code}`
}
