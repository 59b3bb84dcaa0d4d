import type { FieldProblem } from '../problems'
import type { Answers, AnswerableField, FormField, MeasureAnswer, MeasureField } from './definition'
import { isAsked, takesAnswer } from './definition'
import type { FormInForce } from './form'
import { typeOf } from './types/registry'
import { isBlank } from './types/type'

/** Evidence that is there: the field's name and the slot's key. Of an infected file only the line is left, until it is taken away. */
export type GivenEvidence = { field: string; slot: string; infected?: boolean }
export type Progress = { done: number; total: number; missing: number }

/** What one question still lacks, and what a rule says against its answer; empty when it is complete. */
export function missingOf(field: FormField, answers: Answers, evidence: readonly GivenEvidence[]): FieldProblem[] {
  return takesAnswer(field) ? [...lackOf(field, answers, evidence), ...brokenRulesOf(field)] : []
}

/** What rules say against the answer of a question, in staff's own words where they wrote some. */
export const brokenRulesOf = ({ type, name, broken = [] }: AnswerableField): FieldProblem[] =>
  broken.map((message) => ({
    path: type === 'measure' ? `${name}.actual` : name,
    code: message ? 'ruleSays' : 'ruleBroken',
    ...(message ? { values: { message } } : {}),
  }))

function lackOf(field: AnswerableField, answers: Answers, evidence: readonly GivenEvidence[]): FieldProblem[] {
  if (field.type === 'measure') return missingOfMeasure(field, (answers[field.name] ?? {}) as MeasureAnswer, evidence)
  if (!isAsked(field)) return []
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
  const lacks: FieldProblem[] = evidence
    .filter((one) => one.field === name && one.infected)
    .map(({ slot }) => ({ path: `${name}.${slot}`, code: 'fileInfected' }))
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
export const missingIn = ({ pages, answers }: FormInForce, evidence: readonly GivenEvidence[]): FieldProblem[] =>
  pages.flatMap(({ fields }) => fields.flatMap((field) => missingOf(field, answers, evidence)))

/** How many questions are complete, of how many, and how many things are missing in all. */
export function progressOf(
  { pages, answers }: Pick<FormInForce, 'pages' | 'answers'>,
  evidence: readonly GivenEvidence[],
): Progress {
  const fields = pages.flatMap(({ fields }) => fields)
  const questions = fields.filter(isAsked)
  const lacks = (field: FormField) => missingOf(field, answers, evidence).length
  return {
    done: questions.filter((field) => lacks(field) === 0).length,
    total: questions.length,
    missing: fields.reduce((sum, field) => sum + lacks(field), 0),
  }
}
