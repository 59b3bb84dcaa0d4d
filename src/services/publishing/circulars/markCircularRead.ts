import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../../domain/people/person'
import { scopeOf } from '../../../domain/people/rights'
import { problems } from '../../../domain/problems'
import { nowIso } from '../../../lib/clock'
import { recordEvent } from '../../system/audit'
import { runSql } from '../../system/sql'
import { inTransaction } from '../../system/unitOfWork'

/**
 * «رؤیت»: writes who of an agency opened a circular first, once an agency; the second reader, the second tab and the second
 * try change nothing. Refuses nobody, and who has no agency that it was sent to (404).
 */
export function markCircularRead({ req, id }: { req: PayloadRequest; id: string }): Promise<{ agencies: number }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (!req.user) throw problems.notSignedIn()
    const { agencies } = scopeOf(assignmentsOf(req.user), 'circular.readOwn')
    const mine = sql`circular_id::text = ${id} and agency_id = any(${sql.param(agencies)}::uuid[])`
    const known = await runSql(req, sql`select 1 from circular_receipts where ${mine} limit 1`)
    if (known.length === 0) throw problems.notFound()
    const read = await runSql<{ agency: string; province: string }>(
      req,
      sql`update circular_receipts set read_at = ${nowIso()}, read_by_id = ${req.user.id}, updated_at = ${nowIso()}
          where ${mine} and read_at is null returning agency_id as agency, province_id as province`,
    )
    for (const { agency, province } of read)
      await recordEvent(req, { event: 'circular.read', subject: { type: 'circular', id, agency, province } })
    return { agencies: read.length }
  })
}
