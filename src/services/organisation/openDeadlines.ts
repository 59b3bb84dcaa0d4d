import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runSql } from '../system/sql'

/** A last day that somebody was told and that is not over: of a returned evaluation, or of an inquiry. */
export type OpenDeadline = {
  kind: 'return' | 'inquiry'
  id: string
  title: string
  agency: string | null
  agencyId: string | null
  cycle: string
  province: string
  day: string
  inWorkingDays: boolean
}

/** The promised days of a province that still lie ahead, or of all provinces; held until the transaction ends. */
export async function openDeadlines(
  req: PayloadRequest,
  { province, today }: { province: string | null; today: string },
): Promise<OpenDeadline[]> {
  const here = province ? sql`province_id = ${province}` : sql`true`
  const held = await runSql<{ id: string }>(
    req,
    sql`select id from evaluations where workflow_state = 'returned' and return_due_date >= ${today} and ${here}
        order by id for no key update`,
  )
  const returns = await runSql<OpenDeadline>(
    req,
    sql`select 'return' as kind, e.id, c.title, a.name as agency, e.agency_id as "agencyId", e.cycle_id as cycle, e.province_id as province,
          e.return_due_date as day, true as "inWorkingDays"
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id join agencies a on a.id = e.agency_id
        where e.id = any(${sql.param(held.map(({ id }) => id))}::uuid[]) order by a.name`,
  )
  const inquiries = await runSql<OpenDeadline>(
    req,
    sql`select 'inquiry' as kind, n.id, n.title, coalesce((select name from agencies where id = n.agency_id), n.responder_title) as agency,
          n.agency_id as "agencyId", n.cycle_id as cycle, n.province_id as province, n.due_date as day,
          n.response_unit in ('workingDays', 'workingHours') as "inWorkingDays"
        from inquiries n where workflow_state in ('sent', 'seen', 'returned') and due_date >= ${today} and ${here}
        order by n.id for no key update`,
  )
  return [...returns, ...inquiries]
}
