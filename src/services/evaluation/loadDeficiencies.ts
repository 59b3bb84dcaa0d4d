import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { AnswerableField, QuestionField } from '../../domain/forms/definition'
import { fieldsOf, isAsked, measureFieldsOf, takesAnswer } from '../../domain/forms/definition'
import { fieldOfPath, partsOf } from '../../domain/forms/deficiency'
import type { DeficiencyView, ReviewedForm } from '../../domain/review/deficiencies'
import type { LoadedSubmission } from '../forms/loadSubmission'
import { loadSubmission } from '../forms/loadSubmission'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

export type Deficiencies = { deficiencies: DeficiencyView[]; form: ReviewedForm }

/** The deficiencies of an evaluation for its evaluators, in the order of the form, and what of the form can be flagged. Asks no right: the caller has. */
export async function loadDeficiencies(req: PayloadRequest, evaluationId: string): Promise<Deficiencies> {
  const found = await find(req, evaluationId)
  const submission = await loadSubmission(req, evaluationId)
  if (!submission) return { deficiencies: found, form: { parts: {}, questions: [], fields: {} } }
  const names = fieldsOf(submission.definition).map(({ name }) => name)
  const placeOf = ({ path }: DeficiencyView) => names.indexOf(fieldOfPath(path))
  const deficiencies = [...found].sort((one, other) => placeOf(one) - placeOf(other))
  return { deficiencies, form: formOf(submission, deficiencies) }
}

function formOf(
  { definition, answers, form }: LoadedSubmission,
  deficiencies: readonly DeficiencyView[],
): ReviewedForm {
  const flagged = new Set(deficiencies.map(({ path }) => fieldOfPath(path)))
  const fields = fieldsOf(definition).filter((field): field is AnswerableField => takesAnswer(field))
  const isShown = ({ name }: AnswerableField) => !form.hidden.includes(name)
  return {
    parts: Object.fromEntries(
      measureFieldsOf(definition).map((field) => [
        field.measure.id,
        partsOf(field).map((part) => ({
          part,
          title: field.evidence.find(({ key }) => key === part)?.title ?? null,
        })),
      ]),
    ),
    questions: fields
      .filter((field): field is QuestionField => field.type !== 'measure' && isAsked(field) && isShown(field))
      .map((field) => ({ field, answer: answers[field.name] ?? null })),
    fields: Object.fromEntries(fields.filter(({ name }) => flagged.has(name)).map((field) => [field.name, field])),
  }
}

/** While it is being mended its answer is not shown: the agency has not handed it in. */
const find = (req: PayloadRequest, evaluationId: string): Promise<DeficiencyView[]> =>
  runSql<DeficiencyView>(
    req,
    sql`select d.id, d.item_id as item, d.dimension::text as dimension, d.path, d.label, d.part,
          d.workflow_state::text as state, d.outcome::text as outcome, d.reason, d.due_date as "dueDate",
          r.name as "raisedBy", ${isoSql(sql`d.created_at`)} as "raisedAt", ${isoSql(sql`d.sent_at`)} as "sentAt",
          case when d.workflow_state <> 'open' then d.answer end as answer,
          case when d.workflow_state <> 'open' then a.name end as "answeredBy", ${isoSql(sql`d.answered_at`)} as "answeredAt",
          ${isoSql(sql`d.closed_at`)} as "closedAt", d.before, d.after
        from deficiencies d
        left join users r on r.id = d.raised_by_id
        left join users a on a.id = d.answered_by_id
        where d.evaluation_id = ${evaluationId} order by d.created_at, d.id`,
  )
