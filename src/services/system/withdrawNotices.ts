import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowIso } from '../../lib/clock'
import { runSql } from './sql'

/**
 * Takes back what has not left of the notices about something that is done with: nobody is reminded of what he no longer
 * owes. In the transaction of the request. What a worker has in hand is not repeated if it fails. Returns how many were
 * taken back for certain.
 */
export async function withdrawNotices(req: PayloadRequest, about: string): Promise<number> {
  const at = nowIso()
  const rows = await runSql<{ state: string }>(
    req,
    sql`
    update notices set withdrawn_at = ${at}, in_app = false, updated_at = ${at},
      delivery_state = case when delivery_state = 'sending' then delivery_state else 'withdrawn' end,
      next_attempt_at = case when delivery_state = 'sending' then next_attempt_at end
    where about = ${about} and delivery_state in ('pending', 'held', 'kept', 'sending') returning delivery_state::text as state`,
  )
  return rows.filter(({ state }) => state === 'withdrawn').length
}
