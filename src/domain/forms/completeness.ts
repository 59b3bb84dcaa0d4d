import type { FieldProblem } from '../problems'
import type { Answers, FormDefinition, FormField, MeasureAnswer, MeasureField } from './definition'
import { takesAnswer } from './definition'
import { typeOf } from './types/registry'
import { isBlank } from './types/type'

/** Evidence that is there: the field's name and the slot's key. */
export type GivenEvidence = { field: string; slot: string }
export type Progress = { done: number; total: number; missing: number }

/** What one question still lacks; empty when it is complete. */
export function missingOf(field: FormField, answers: Answers, evidence: readonly GivenEvidence[]): FieldProblem[] {
  if (!takesAnswer(field)) return []
  if (field.type === 'measure') return missingOfMeasure(field, (answers[field.name] ?? {}) as MeasureAnswer, evidence)
  const { isEmpty, lacks } = typeOf(field)
  const answer = answers[field.name]
  if (isEmpty(answer)) return field.required ? [{ path: field.name, code: 'required' }] : []
  return lacks?.(answer, field) ?? []
}

function missingOfMeasure(
  field: MeasureField,
  answer: MeasureAnswer,
  evidence: readonly GivenEvidence[],
): FieldProblem[] {
  const { name, explanationRequired, measure } = field
  if (measure.scoringKind === 'imported') return []
  const lacks: FieldProblem[] = []
  if (!answer.none && isBlank(answer.actual)) lacks.push({ path: `${name}.actual`, code: 'valueRequired' })
  if (measure.targetSource === 'agency' && !answer.none && isBlank(answer.target))
    lacks.push({ path: `${name}.target`, code: 'required' })
  if (explanationRequired && isBlank(answer.explanation))
    lacks.push({ path: `${name}.explanation`, code: 'explanationRequired' })
  if (answer.none) return lacks
  const absent = field.evidence.filter(
    ({ key, mandatory }) => mandatory && !evidence.some((one) => one.field === name && one.slot === key),
  )
  return [
    ...lacks,
    ...absent.map(({ key, title }) => ({ path: `${name}.${key}`, code: 'evidenceRequired', values: { title } })),
  ]
}

/**
 * The one list of what is missing. The progress bar counts it, the submit guard refuses by it, the error summary shows it.
 */
export const missingIn = (
  definition: FormDefinition,
  answers: Answers,
  evidence: readonly GivenEvidence[],
): FieldProblem[] =>
  definition.pages.flatMap(({ fields }) => fields.flatMap((field) => missingOf(field, answers, evidence)))

/** How many questions are complete, of how many, and how many things are missing in all. */
export function progressOf(definition: FormDefinition, answers: Answers, evidence: readonly GivenEvidence[]): Progress {
  const questions = definition.pages.flatMap(({ fields }) => fields.filter(takesAnswer))
  const lacking = questions.map((field) => missingOf(field, answers, evidence).length)
  return {
    done: lacking.filter((count) => count === 0).length,
    total: questions.length,
    missing: lacking.reduce((sum, count) => sum + count, 0),
  }
}
