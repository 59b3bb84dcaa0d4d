import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { Dimension } from '../../domain/scoring/policy'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { runSql } from '../system/sql'

/** An evaluation as it is while this transaction holds it. */
export type HeldEvaluation = {
  id: string
  state: string
  cycleId: string
  cycleState: string
  cycleIsRunning: boolean
  approved: Record<Dimension, boolean>
}

type Row = { id: string; state: string; cycle_id: string; general: boolean; specific: boolean }

/**
 * Holds an evaluation until the transaction ends, so that what is decided from its items stays true until it is written.
 * The cycle is taken first, in share: a cycle that leaves its phase waits for us or we for it, and nobody is left behind
 * between the two. Everyone takes cycle, evaluation, item in this order. Without a transaction it only reads.
 */
export async function holdEvaluation(req: PayloadRequest, evaluationId: string): Promise<HeldEvaluation> {
  const inTransaction = Boolean(await req.transactionID)
  const [cycle] = await runSql<{ workflow_state: string }>(
    req,
    sql`select workflow_state from evaluation_cycles
        where id = (select cycle_id from evaluations where id = ${evaluationId})
        ${inTransaction ? sql`for share` : sql``}`,
  )
  const [row] = await runSql<Row>(
    req,
    sql`select id, workflow_state as state, cycle_id, general_approved_at is not null as general,
          specific_approved_at is not null as specific
        from evaluations where id = ${evaluationId} ${inTransaction ? sql`for no key update` : sql``}`,
  )
  if (!row || !cycle) throw problems.notFound()
  return {
    id: row.id,
    state: row.state,
    cycleId: row.cycle_id,
    cycleState: cycle.workflow_state,
    cycleIsRunning: (runningCycleStates as readonly string[]).includes(cycle.workflow_state),
    approved: { general: row.general, specific: row.specific },
  }
}
