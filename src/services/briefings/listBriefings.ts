import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { BriefingRow } from '../../domain/briefings'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { isoSql } from '../system/isoSql'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'

export type BriefingList = { briefings: BriefingRow[]; mayManage: boolean }

const counted = (condition: SQL): SQL =>
  sql`(select count(*)::int from briefing_attendance t where t.briefing_id = b.id and ${condition})`

/** What a row of a list says, from `briefings b`. */
export const briefingColumns: SQL = sql`b.id, b.title, b.workflow_state::text as state, b.dimension::text as dimension, c.title as cycle,
  ${isoSql(sql`b.starts_at`)} as "startsAt", ${isoSql(sql`b.ends_at`)} as "endsAt", b.place,
  ${counted(sql`true`)} as invited, ${counted(sql`t.coming`)} as coming, ${counted(sql`t.came`)} as came
  from briefings b join evaluation_cycles c on c.id = b.cycle_id`

/** Which briefings a person knows of: staff all of their province, the people of an agency those that it was invited to. */
export function knownBriefings(assignments: ReturnType<typeof assignmentsOf>): SQL {
  const { agencies } = scopeOf(assignments, 'briefing.attend')
  const own = sql`(b.workflow_state <> 'draft' and exists (select 1 from briefing_attendance t
    where t.briefing_id = b.id and t.agency_id = any(${sql.param(agencies)}::uuid[])))`
  if (!holdsSomewhere(assignments, 'evaluation.read')) return own
  return sql`(${inScopeSql(scopeOf(assignments, 'evaluation.read'), { province: sql`b.province_id` })} or ${own})`
}

/** The briefings of the cycles that are not closed, those to come first. Who neither plans nor attends one: forbidden. */
export async function listBriefings({ req }: { req: PayloadRequest }): Promise<BriefingList> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const mayManage = holdsSomewhere(assignments, 'briefing.manage')
  if (!mayManage && !holdsSomewhere(assignments, 'briefing.attend')) throw problems.forbidden()
  const briefings = await runSql<BriefingRow>(
    req,
    sql`select ${briefingColumns} where c.workflow_state not in ('closed', 'cancelled') and ${knownBriefings(assignments)}
        order by b.workflow_state in ('held', 'cancelled'), case when b.workflow_state in ('held', 'cancelled') then null else b.starts_at end nulls first,
          b.starts_at desc, b.title limit 500`,
  )
  // How many others come is no business of one of them.
  return {
    briefings: mayManage ? briefings : briefings.map((one) => ({ ...one, invited: 0, coming: 0, came: 0 })),
    mayManage,
  }
}
