import type { AnswerableField, QuestionField } from '../forms/definition'
import type { Snapshot } from '../forms/deficiency'
import { filesOnlyIn, sameSnapshot } from '../forms/deficiency'
import type { Dimension } from '../scoring/policy'
import type { DeficiencyOutcome, DeficiencyState } from '../workflow/deficiency'
import type { ReviewRights } from './views'

/** One deficiency as evaluators see it. What the agency writes is its own until it hands in. */
export type DeficiencyView = {
  id: string
  item: string | null
  dimension: Dimension | null
  path: string
  label: string
  /** what of a measure is meant: one of `answerParts` or the title of an evidence slot; null is all of it */
  part: string | null
  state: DeficiencyState
  outcome: DeficiencyOutcome | null
  reason: string
  dueDate: string | null
  raisedBy: string | null
  raisedAt: string
  sentAt: string | null
  answer: string | null
  answeredBy: string | null
  answeredAt: string | null
  closedAt: string | null
  before: Snapshot | null
  after: Snapshot | null
}

/** What can be flagged of one measure, in the order of the form; `title` is that of an evidence slot. */
export type FlaggablePart = { part: string; title: string | null }

/** What the review needs of the form that the agency answered. */
export type ReviewedForm = {
  /** by the measure's id; a measure that the form does not ask is not here */
  parts: Record<string, FlaggablePart[]>
  /** questions that are no part of a measure, with what was answered */
  questions: { field: QuestionField; answer: unknown }[]
  /** by name: the fields that are or were flagged */
  fields: Record<string, AnswerableField>
}

/** Whether it still asks something of somebody. */
export const isUnsettled = ({ state }: Pick<DeficiencyView, 'state'>): boolean =>
  state === 'open' || state === 'answered'

/** Whether the agency does not know of it yet. */
export const isUnsent = ({ state, sentAt }: Pick<DeficiencyView, 'state' | 'sentAt'>): boolean =>
  state === 'open' && sentAt === null

/** Whether the agency's answer waits for an evaluator. */
export const isWaiting = ({ state }: Pick<DeficiencyView, 'state'>): boolean => state === 'answered'

/** Whether this person settles it: in its own dimension; a question outside the measures in either. */
export const maySettle = ({ dimension }: Pick<DeficiencyView, 'dimension'>, { score }: ReviewRights): boolean =>
  dimension ? score[dimension] : score.general || score.specific

/** What came and what went of a field's evidence, and whether anything of it changed; null before it was handed in again. */
export function changeOf({ before, after }: Pick<DeficiencyView, 'before' | 'after'>) {
  if (!before || !after) return null
  return {
    isSame: sameSnapshot(before, after),
    added: filesOnlyIn(after, before),
    removed: filesOnlyIn(before, after),
  }
}
