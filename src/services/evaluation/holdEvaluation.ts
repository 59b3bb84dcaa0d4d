import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { Dimension } from '../../domain/scoring/policy'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { statement } from '../system/sql'

/** An evaluation as it is while this transaction holds it. */
export type HeldEvaluation = {
  id: string
  state: string
  cycleId: string
  cycleState: string
  cycleIsRunning: boolean
  approved: Record<Dimension, boolean>
}

type Row = { id: string; state: string; cycleId: string; cycleState: string; general: boolean; specific: boolean }

type Asked = { evaluationId: string }

const write =
  (lock: { cycle: SQL; evaluation: SQL }) =>
  ({ evaluationId }: Asked) => sql`
  with cycle as materialized (
    select id, workflow_state from evaluation_cycles
    where id = (select cycle_id from evaluations where id = ${evaluationId}) ${lock.cycle})
  select e.id, e.workflow_state as state, e.cycle_id as "cycleId", cycle.workflow_state as "cycleState",
    e.general_approved_at is not null as general, e.specific_approved_at is not null as specific
  from evaluations e cross join cycle where e.id = ${evaluationId} ${lock.evaluation}`

const hold = statement<Asked, Row>(
  'hold_evaluation',
  write({ cycle: sql`for share`, evaluation: sql`for no key update of e` }),
)
const look = statement<Asked, Row>('look_at_evaluation', write({ cycle: sql``, evaluation: sql`` }))

/**
 * Holds an evaluation until the transaction ends, so that what is decided from its items stays true until it is written.
 * The cycle is taken first, in share: a cycle that leaves its phase waits for us or we for it, and nobody is left behind
 * between the two. Everyone takes cycle, evaluation, item in this order; of the one statement too the cycle's row comes
 * first, because the evaluation is locked in the join's result. Without a transaction it only reads.
 */
export async function holdEvaluation(req: PayloadRequest, evaluationId: string): Promise<HeldEvaluation> {
  const [row] = await ((await req.transactionID) ? hold : look)(req, { evaluationId })
  if (!row) throw problems.notFound()
  return {
    id: row.id,
    state: row.state,
    cycleId: row.cycleId,
    cycleState: row.cycleState,
    cycleIsRunning: (runningCycleStates as readonly string[]).includes(row.cycleState),
    approved: { general: row.general, specific: row.specific },
  }
}
