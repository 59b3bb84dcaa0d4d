import { sql } from '@payloadcms/db-postgres/drizzle'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'

/** Moves every evaluation of the cycle that stands in one of these states, one by one, each with its event and notices. */
async function moveAll({ req, doc, also }: MoveContext, states: string[], move: string): Promise<void> {
  const list = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )
  const rows = await runSql<{ id: string }>(
    req,
    sql`select e.id from evaluations e
        where e.cycle_id = ${doc.id} and e.workflow_state::text in (${list})
          and not exists (select 1 from appeals a where a.evaluation_id = e.id and a.workflow_state = 'registered')
        order by e.id`,
  )
  for (const { id } of rows) await also('evaluation', id, move, { bySystem: true })
}

/** Appeals open for all who have their initial approval; who gets it later is let in by that move. */
export const openAppealsOfAll = (context: MoveContext) => moveAll(context, ['initially_approved'], 'openAppeals')

/** The window is closed: who did not appeal, or whose appeals are decided, goes on; undecided ones follow their decision. */
export const moveToFinalReview = (context: MoveContext) =>
  moveAll(context, ['appeal_window', 'appealed'], 'moveToFinalReview')

/** Who never submitted is recorded as absent, so that the list of non-participants is complete. */
export const leaveTheAbsentBehind = (context: MoveContext) =>
  moveAll(context, ['not_started', 'in_progress'], 'markAbsent')

/** Results were sent with the cycle: every approved evaluation is marked so. */
export const markEvaluationsSent = (context: MoveContext) => moveAll(context, ['council_approved'], 'markSent')
