import { scoreMeasure } from '../scoring/measure'
import type { Answers, FormDefinition, MeasureAnswer, MeasureField } from './definition'
import { measureFieldsOf } from './definition'

/** The self values of one item, as they are written when the answers are submitted. */
export type SelfValue = {
  measure: string
  actual: string | null
  target: string | null
  score: string | null
  explanation: string | null
}

/** The answer of a measure field, empty when it has none. */
export const answerOf = (field: MeasureField, answers: Answers): MeasureAnswer =>
  (answers[field.name] ?? {}) as MeasureAnswer

/** The target in force for the self score: the agency's own where it states one, else the one that was set. */
export const targetOf = ({ measure }: MeasureField, answer: MeasureAnswer): string | null =>
  measure.targetSource === 'agency' ? (answer.target ?? null) : measure.target

/** The score that the agency's own value gives; null while there is no value or no target. */
export function selfScoreOf(field: MeasureField, answer: MeasureAnswer): string | null {
  const { measure } = field
  return scoreMeasure({
    kind: measure.scoringKind,
    cap: measure.cap,
    target: targetOf(field, answer),
    actual: answer.actual ?? null,
    levels: measure.levels,
    steps: measure.steps,
    noPerformance: answer.none === true,
  }).score
}

/** What the answers say about each measure. */
export const selfValues = (definition: FormDefinition, answers: Answers): SelfValue[] =>
  measureFieldsOf(definition).map((field) => {
    const answer = answerOf(field, answers)
    return {
      measure: field.measure.id,
      actual: answer.actual ?? null,
      target: targetOf(field, answer),
      score: selfScoreOf(field, answer),
      explanation: answer.explanation ?? null,
    }
  })
