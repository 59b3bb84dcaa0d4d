import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'

type Row = { state: string; province: string; agency: string; cycle: string; visitor: string | null }

/**
 * The visit whose report this person writes: its visitor, after the visit and before it is handed in. Inside a transaction the
 * row is held, so that nothing is written into a report that was handed in meanwhile. Refuses everybody else.
 */
export async function openReport(req: PayloadRequest, id: string): Promise<Row> {
  if (!req.user) throw problems.notSignedIn()
  const [visit] = await runSql<Row>(
    req,
    sql`select workflow_state::text as state, province_id as province, agency_id as agency, cycle_id as cycle, visitor_id as visitor
        from visits where id::text = ${id} for no key update`,
  )
  const assignments = assignmentsOf(req.user)
  const { province, agency, visitor, state } = visit ?? ({} as Partial<Row>)
  const knows =
    may(assignments, 'evaluation.read', { province: province ?? null }) ||
    (state !== 'draft' && may(assignments, 'visit.remark', { province: null, agency: agency ?? null }))
  if (!visit || !knows) throw problems.notFound()
  if (visitor !== req.user.id || !may(assignments, 'visit.report', { province: visit.province }))
    throw problems.forbidden()
  if (ownAgencies(assignments).includes(visit.agency)) throw problems.conflictOfInterest()
  if (state !== 'visited') throw problems.moveNotPossible({ noun: 'visit', move: 'report', state })
  return visit
}
