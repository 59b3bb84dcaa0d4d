import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { today } from '../../lib/clock'
import { logger } from '../../lib/logger'
import { transition } from '../system/moves'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

/**
 * Ends every agreement whose day has come after its notice. One transaction each; a row that another worker holds is passed
 * over, and one that refuses does not hold up the rest. Returns how many.
 */
export async function terminateDueSlas({
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
      await inTransaction({ payload }, (req) => terminateOne(req, tried))
      found = tried.length > before
      if (found) count += 1
    } catch (error) {
      if (tried.length === before) throw error
      logger.error({ err: error, sla: tried.at(-1) }, 'an agreement could not be ended on its day')
    }
  }
  return count
}

async function terminateOne(req: PayloadRequest, tried: string[]): Promise<void> {
  const [row] = await runSql<{ id: string }>(
    req,
    sql`select id from slas where workflow_state = 'termination_notice' and termination_date <= ${today()}
          and id <> all(${sql.param(tried)}::uuid[])
        order by termination_date, id limit 1 for update skip locked`,
  )
  if (!row) return
  tried.push(row.id)
  await transition({ req, noun: 'sla', id: row.id, move: 'terminate', bySystem: true })
}
