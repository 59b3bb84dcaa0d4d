import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FormDefinition } from '../../domain/forms/definition'
import { selfValues } from '../../domain/forms/project'
import { nowIso } from '../../lib/clock'
import { recomputeHeld } from '../evaluation/rollUp'
import { statement } from '../system/sql'
import type { MoveContext } from '../system/transition'
import type { LoadedSubmission } from './loadSubmission'

/**
 * Writes submitted answers to the evaluation's items and rolls up, in the transaction of the move, which holds the
 * evaluation. At the first submission every item; after a return only what was open.
 */
export async function projectAnswers(
  { req, doc, move }: Pick<MoveContext, 'req' | 'doc' | 'move'>,
  submission: LoadedSubmission,
): Promise<void> {
  const { id, definition, answers, isSettled, open } = submission
  const mended = move === 'submit' ? definition : onlyFields(definition, open)
  const values = JSON.stringify(selfValues(mended, answers))
  // What the rules make of the answers is what is handed in, also where no save came after what changed it.
  const settled = isSettled ? null : JSON.stringify(answers)
  await writeSelfValues(req, { evaluation: doc.id, id, values, settled, at: nowIso() })
  await recomputeHeld(req, doc.id)
}

const onlyFields = ({ pages }: FormDefinition, names: readonly string[]): FormDefinition => ({
  pages: pages.map((page) => ({ ...page, fields: page.fields.filter(({ name }) => names.includes(name)) })),
})

type Written = {
  evaluation: string
  id: string
  values: string
  /** all answers anew, where the stored ones are not as the rules make them */
  settled: string | null
  at: string
}

/** One statement for the submission and all its items. An item whose own target the agency states takes it. */
const writeSelfValues = statement<Written>(
  'self_values',
  ({ evaluation, id, values, settled, at }) => sql`
    with handed_in as (update form_submissions set submitted_at = ${at}, answers = coalesce(${settled}::jsonb, answers) where id = ${id})
    update evaluation_items i
    set self_actual = v.actual, self_score = v.score, self_explanation = v.explanation, target = coalesce(v.target, i.target),
      item_state = case when i.item_state = 'empty' and v.score is not null then 'self_entered' else i.item_state end,
      updated_at = now()
    from json_to_recordset(${values}::json) as v(measure uuid, actual text, target numeric, score numeric, explanation text)
    where i.evaluation_id = ${evaluation} and i.measure_id = v.measure`,
)
