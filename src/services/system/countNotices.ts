import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { runSql } from './sql'

/** How many notices there are in each state, in the provinces whose outbox this person reads. Refuses who reads none. */
export async function countNotices(req: PayloadRequest): Promise<{ state: string; count: number }[]> {
  const { everywhere, provinces } = scopeOf(assignmentsOf(req.user), 'notice.read')
  if (!everywhere && provinces.length === 0) throw problems.forbidden()
  return runSql<{ state: string; count: number }>(
    req,
    sql`select delivery_state::text as state, count(*)::int as count from notices
      where ${everywhere} or province_id = any(${sql.param(provinces)}::uuid[]) group by 1 order by 1`,
  )
}
