import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { today } from '../../lib/clock'
import { logger } from '../../lib/logger'
import { transition } from '../system/moves'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

/**
 * Takes back every returned evaluation whose day to mend is over: review goes on with what exists (E.1b). One transaction
 * each; a row that another worker holds is passed over, and one that refuses does not hold up the rest. Returns how many.
 */
export async function resumeOverdueEvaluations({
  payload,
  signal,
}: {
  payload: Payload
  signal?: AbortSignal
}): Promise<number> {
  const tried: string[] = []
  let count = 0
  for (let found = true; found && !signal?.aborted;) {
    const before = tried.length
    try {
      await inTransaction({ payload }, (req) => resumeOne(req, tried))
      found = tried.length > before
      if (found) count += 1
    } catch (error) {
      if (tried.length === before) throw error
      logger.error({ err: error, evaluation: tried.at(-1) }, 'an overdue evaluation could not be taken back')
    }
  }
  return count
}

async function resumeOne(req: PayloadRequest, tried: string[]): Promise<void> {
  const [row] = await runSql<{ id: string }>(
    req,
    sql`
    select e.id from evaluations e join evaluation_cycles c on c.id = e.cycle_id
    where e.workflow_state = 'returned' and e.return_due_date < ${today()}
      and c.workflow_state::text = any(${sql.param([...runningCycleStates])}::text[])
      and e.id <> all(${sql.param(tried)}::uuid[])
    order by e.return_due_date, e.id limit 1 for update of e skip locked`,
  )
  if (!row) return
  tried.push(row.id)
  await transition({ req, noun: 'evaluation', id: row.id, move: 'resumeOverdue', bySystem: true })
}
