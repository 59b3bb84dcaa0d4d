import { sql } from '@payloadcms/db-postgres/drizzle'
import { fieldsOf } from '../../domain/forms/definition'
import { fieldOfPath, snapshotOf, unansweredFlags } from '../../domain/forms/deficiency'
import { nowIso } from '../../lib/clock'
import type { LoadedSubmission } from '../forms/loadSubmission'
import { loadSubmission } from '../forms/loadSubmission'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'
import { keptFiles, unsettledDeficiencies } from './deficienciesSql'

/** What is returned opens for the agency until its due day; what it had said so far is kept, to be compared with. */
export async function sendDeficiencies({ req, doc, input }: MoveContext): Promise<void> {
  const submission = await loadSubmission(req, doc.id)
  const unsent = (await unsettledDeficiencies(req, doc.id)).filter(({ isSent }) => !isSent)
  const say = await sayer({ req, doc }, submission)
  const days = (input.dueDays ?? {}) as Record<string, string>
  const rows = unsent.map(({ id, path }) => ({ id, due: days[id] ?? input.dueDate, before: say(path) }))
  const at = nowIso()
  await runSql(
    req,
    sql`update deficiencies d set sent_at = ${at}, due_date = v.due, before = v.before, updated_at = ${at}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id uuid, due text, before jsonb) where d.id = v.id`,
  )
  await runSql(
    req,
    sql`update evaluation_items
        set returned_at = ${at}, returned_actual = self_actual, returned_score = self_score,
          returned_explanation = self_explanation, updated_at = ${at}
        where evaluation_id = ${doc.id} and item_state = 'flagged'`,
  )
}

/**
 * The agency hands in what it mended: each flag keeps what its field says now. When the due day has passed instead, those to
 * which nobody answered and in which nothing changed are closed as unanswered.
 */
export async function takeMended(context: MoveContext, submission: LoadedSubmission): Promise<void> {
  const { req, doc, also, move } = context
  const flags = (await unsettledDeficiencies(req, doc.id)).filter(({ state, isSent }) => state === 'open' && isSent)
  const files = await keptFiles(req, doc.id)
  const silent = unansweredFlags(flags, submission.form, submission.answers, files).map(({ id }) => id)
  const say = await sayer(context, submission)
  for (const { id, path } of flags) {
    const isLapsed = move === 'resumeOverdue' && silent.includes(id)
    await also('deficiency', id, isLapsed ? 'lapse' : 'answer', { bySystem: true, input: { after: say(path) } })
  }
}

/** What the field of a path says now; null of one that the form does not ask. */
async function sayer({ req, doc }: Pick<MoveContext, 'req' | 'doc'>, submission: LoadedSubmission | null) {
  const files = await keptFiles(req, doc.id)
  const fields = new Map(submission ? fieldsOf(submission.definition).map((field) => [field.name, field]) : [])
  return (path: string) => {
    const field = fields.get(fieldOfPath(path))
    return field && submission ? snapshotOf(field, path, submission.answers, files) : null
  }
}
