import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FormDefinition } from '../../domain/forms/definition'
import type { Answers } from '../../domain/forms/definition'
import { selfValues } from '../../domain/forms/project'
import { nowIso } from '../../lib/clock'
import { recomputeEvaluation } from '../evaluation/rollUp'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'
import { loadSubmission } from './loadSubmission'

/**
 * Writes submitted answers to the evaluation's items and rolls up, in the transaction of the move. At the first submission
 * every item; after a return only what was flagged, because only that was open.
 */
export async function projectAnswers({ req, doc, move }: MoveContext): Promise<void> {
  const submission = await loadSubmission(req, doc.id)
  if (!submission) return
  await runSql(req, projection(doc.id, submission.definition, submission.answers, move === 'submit'))
  await runSql(req, sql`update form_submissions set submitted_at = ${nowIso()} where id = ${submission.id}`)
  await recomputeEvaluation({ req, evaluationId: doc.id })
}

/** One statement for all items of the evaluation. An item whose own target the agency states takes it. */
function projection(evaluationId: string, definition: FormDefinition, answers: Answers, everything: boolean) {
  const values = JSON.stringify(selfValues(definition, answers))
  return sql`
    update evaluation_items i
    set self_actual = v.actual, self_score = v.score, self_explanation = v.explanation, target = coalesce(v.target, i.target),
      item_state = case when i.item_state = 'empty' and v.score is not null then 'self_entered' else i.item_state end,
      updated_at = now()
    from json_to_recordset(${values}::json) as v(measure uuid, actual text, target numeric, score numeric, explanation text)
    where i.evaluation_id = ${evaluationId} and i.measure_id = v.measure
      and (${everything} or i.item_state = 'flagged')`
}
