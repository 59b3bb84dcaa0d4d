import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../../domain/people/person'
import { may } from '../../../domain/people/rights'
import { problems } from '../../../domain/problems'
import { recordEvent } from '../../system/audit'
import { queueNotices } from '../../system/queueNotices'
import { runSql } from '../../system/sql'
import { inTransaction } from '../../system/unitOfWork'

/**
 * Reminds the agencies that have not opened a circular, at most once a day each. Refuses nobody (401), who may not know of
 * it (404), who may not write circulars (403), and a circular that is not in force. Returns how many people were told.
 */
export function remindCircular({ req, id }: { req: PayloadRequest; id: string }): Promise<{ told: number }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (!req.user) throw problems.notSignedIn()
    const [circular] = await runSql<{ id: string; state: string; province: string }>(
      req,
      sql`select id, workflow_state::text as state, province_id as province from circulars where id::text = ${id} for share`,
    )
    const assignments = assignmentsOf(req.user)
    if (!circular || !may(assignments, 'cycle.read', circular)) throw problems.notFound()
    if (!may(assignments, 'circular.write', circular)) throw problems.forbidden()
    if (circular.state !== 'issued') throw problems.moveNotPossible({ noun: 'circular', state: circular.state })
    const subject = { type: 'circular' as const, id: circular.id, province: circular.province }
    const auditId = await recordEvent(req, { event: 'circular.reminded', subject })
    return { told: await queueNotices(req, { auditId, event: 'circular.reminded', subject, details: {} }) }
  })
}
