import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { sendAt } from '../../domain/notices/sendAt'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { recordEvent } from './audit'
import { sendingOf } from './queueNoticesSettings'
import { runSql } from './sql'
import { inTransaction } from './unitOfWork'

type Row = { province: string | null; state: string; event: string }

/** Puts a notice that failed back into the queue, under its Message-ID; it leaves in the hours of sending. Refuses every other. */
export async function resendNotice({ req, id }: { req: PayloadRequest; id: string }): Promise<{ at: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const [row] = await runSql<Row>(
      req,
      sql`select province_id as province, delivery_state::text as state, event from notices where id::text = ${id} for update`,
    )
    if (!row || !may(assignmentsOf(req.user), 'notice.read', { province: row.province })) throw problems.notFound()
    if (!may(assignmentsOf(req.user), 'notice.resend', { province: row.province })) throw problems.forbidden()
    if (row.state !== 'failed') throw problems.moveNotPossible({ noun: 'notice', move: 'resend', state: row.state })
    const { hours } = await sendingOf(req, row.province, [])
    const { at } = sendAt('urgent', 'atOnce', nowIso(), { hours, calendar: await workCalendar(req, row.province) })
    await runSql(
      req,
      sql`update notices set delivery_state = 'pending', attempts = 0, last_error = null, next_attempt_at = ${at},
          withdrawn_at = null, updated_at = ${nowIso()} where id::text = ${id}`,
    )
    await recordEvent(req, { event: 'notice.resent', subject: { type: 'notice', id, province: row.province } })
    return { at }
  })
}
