import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StoredClock } from '../../domain/clocks/status'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { VisitRow } from '../../domain/visits'
import { clockColumn, withSeenClocks } from '../clocks/seenClocks'
import { isoSql } from '../system/isoSql'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'

export type VisitList = { visits: VisitRow[]; mayManage: boolean }
export type StoredVisit<Seen> = Omit<Seen, 'clock'> & { clock: StoredClock | null }

/** What a row of a list says, from `visits v`. */
export const visitColumns: SQL = sql`v.id, v.title, v.workflow_state::text as state, v.purpose::text as purpose, a.name as agency,
  u.name as visitor, ${isoSql(sql`v.starts_at`)} as "startsAt", ${isoSql(sql`v.ends_at`)} as "endsAt",
  ${clockColumn(sql`v.id`, ['visit', 'visitRemark'])} as clock
  from visits v join evaluation_cycles c on c.id = v.cycle_id join agencies a on a.id = v.agency_id
  left join users u on u.id = v.visitor_id`

/** Which visits a person knows of: staff all of their province, the people of an agency those that were announced to it. */
export function knownVisits(assignments: ReturnType<typeof assignmentsOf>): SQL {
  const { agencies } = scopeOf(assignments, 'visit.remark')
  const own = sql`(v.agency_id = any(${sql.param(agencies)}::uuid[]) and v.workflow_state <> 'draft')`
  if (!holdsSomewhere(assignments, 'evaluation.read')) return own
  return sql`(${inScopeSql(scopeOf(assignments, 'evaluation.read'), { province: sql`v.province_id` })} or ${own})`
}

/** The visits of the cycles that are not closed, the next ones first. Who neither plans, makes nor receives one: forbidden. */
export async function listVisits({ req }: { req: PayloadRequest }): Promise<VisitList> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const verbs = ['visit.manage', 'visit.report', 'visit.remark'] as const
  if (!verbs.some((verb) => holdsSomewhere(assignments, verb))) throw problems.forbidden()
  const rows = await runSql<StoredVisit<VisitRow>>(
    req,
    sql`select ${visitColumns} where c.workflow_state not in ('closed', 'cancelled') and ${knownVisits(assignments)}
        order by v.workflow_state in ('closed', 'cancelled'), v.starts_at nulls first, v.title limit 500`,
  )
  return { visits: withSeenClocks(rows), mayManage: holdsSomewhere(assignments, 'visit.manage') }
}
