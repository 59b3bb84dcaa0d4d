import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { now, nowIso } from '../../lib/clock'
import { logger } from '../../lib/logger'
import { recordEvent } from './audit'
import { runSql } from './sql'
import { inTransaction } from './unitOfWork'

/** So many different messages that came back for good, within so many days, and the address gets no more. */
export const BOUNCES_TO_HOLD = 3
const WITHIN_DAYS = 30

type Held = { id: string; province: string | null; address: string }

/**
 * After a message came back for good: holds the address of its reader when that has become a habit. What waits for it stays in
 * the portal; staff see it beside the person and let go. Only mail counts, and only what came back since they last did.
 */
export async function holdAfterBounces(req: PayloadRequest, notice: string): Promise<boolean> {
  return inTransaction({ payload: req.payload, req: outside(req) }, async (req) => {
    const at = nowIso()
    const since = new Date(now().getTime() - WITHIN_DAYS * 86_400_000).toISOString()
    const [held] = await runSql<Held>(
      req,
      sql`
      update users u set mail_hold_address = u.email, mail_hold_since = ${at}, mail_hold_reason = n.last_error
      from notices n
      where n.id = ${notice} and n.channel = 'email' and u.id = n.recipient_id and lower(u.email) = lower(n.to_address)
        and u.mail_hold_address is distinct from u.email
        and (select count(distinct notice_id) from notice_attempts a
              where a.address = n.to_address and a.channel = 'email' and a.outcome in ('bounced', 'refused')
                and a.at > greatest(${since}::timestamptz, u.mail_hold_released_at)) >= ${BOUNCES_TO_HOLD}
      returning u.id, u.email as address,
        (select province_id from users_roles where _parent_id = u.id and province_id is not null limit 1) as province`,
    )
    if (!held) return false
    await keepInPortal(req, held.id, at)
    await recordEvent(req, { event: 'user.mailHeld', subject: { type: 'user', id: held.id, province: held.province } })
    logger.warn({ person: held.id }, 'mail to a person came back too often and is held')
    return true
  })
}

/** The worker's request has no transaction, and several lanes share it: each hold gets a request of its own. */
const outside = (req: PayloadRequest): PayloadRequest | undefined => (req.transactionID ? req : undefined)

const keepInPortal = (req: PayloadRequest, person: string, at: string) =>
  runSql(
    req,
    sql`update notices set delivery_state = 'kept', next_attempt_at = null, updated_at = ${at}
      where recipient_id = ${person} and channel = 'email' and delivery_state in ('pending', 'held')`,
  )
