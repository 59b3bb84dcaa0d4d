import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { maxLongText } from '../../domain/forms/types/type'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

type Input = { req: PayloadRequest; id: string; answer: string; seen: string }
type Row = {
  agency: string
  province: string | null
  state: string
  evaluationState: string
  isSent: boolean
  answer: string | null
  isRunning: boolean
}

/**
 * «چه کردید؟»: the agency says what it did about a deficiency, while its evaluation is returned. `seen` is the answer that
 * the writer's page showed: what a colleague wrote meanwhile is given back (409) and never replaced. Refuses who may not know
 * of it (404; to the agency an unsent one is not there), who does not fill for the agency (403), and one that is settled.
 */
export function answerDeficiency({ req, id, answer, seen }: Input): Promise<{ answer: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const row = await held(req, id)
    const assignments = assignmentsOf(req.user)
    const knows =
      may(assignments, 'evaluation.read', { province: row?.province, agency: row?.agency }) ||
      (row?.isSent === true && may(assignments, 'evaluation.readOwn', { agency: row.agency }))
    if (!row || !knows) throw problems.notFound()
    if (!may(assignments, 'evaluation.fill', { agency: row.agency })) throw problems.forbidden()
    if (!row.isRunning) throw problems.notReady({ what: 'runningCycle' })
    if (row.state !== 'open' || row.evaluationState !== 'returned')
      throw problems.moveNotPossible({ noun: 'evaluation', state: row.evaluationState })
    const text = answer.trim()
    if (text.length > maxLongText)
      throw problems.invalid({ fields: [{ path: 'answer', code: 'tooLong', values: { max: maxLongText } }] })
    const stored = row.answer ?? ''
    if (stored !== text && stored !== seen.trim())
      throw problems.staleRevision({ what: 'answer', others: { answer: stored } })
    await runSql(
      req,
      sql`update deficiencies set answer = ${text === '' ? null : text}, answered_by_id = ${req.user?.id ?? null},
            updated_at = ${nowIso()} where id = ${id}`,
    )
    return { answer: text }
  })
}

/** The evaluation is held in share, so that nothing is handed in between our reading and our writing. */
async function held(req: PayloadRequest, id: string): Promise<Row | undefined> {
  if (!req.user) throw problems.notSignedIn()
  await runSql(
    req,
    sql`select e.id from evaluations e where e.id = (select evaluation_id from deficiencies where id = ${id}) for share`,
  )
  const [row] = await runSql<Row>(
    req,
    sql`select d.agency_id as agency, d.province_id as province, d.workflow_state::text as state, d.answer,
          e.workflow_state::text as "evaluationState", d.sent_at is not null as "isSent",
          c.workflow_state::text = any(${sql.param([...runningCycleStates])}::text[]) as "isRunning"
        from deficiencies d join evaluations e on e.id = d.evaluation_id join evaluation_cycles c on c.id = e.cycle_id
        where d.id = ${id} for update of d`,
  )
  return row
}
