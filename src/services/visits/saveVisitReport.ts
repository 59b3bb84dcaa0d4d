import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

export type VisitReport = { present: string; summary: string; findings: { item: string; finding: string }[] }
type Given = { req: PayloadRequest; id: string; report: VisitReport }
type Row = { state: string; province: string; agency: string; visitor: string | null }

/**
 * Keeps the draft of a report. Only the visitor writes it, after the visit and before it is handed in; the row is held, so
 * that nothing is written into a report that was handed in meanwhile.
 */
export function saveVisitReport({ req, id, report }: Given): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await assertMayWrite(req, id)
    await runSql(
      req,
      sql`update visits set present = ${report.present.trim() || null}, summary = ${report.summary.trim() || null},
          updated_at = ${nowIso()} where id = ${id}::uuid`,
    )
    await runSql(
      req,
      sql`update visits_findings f set finding = nullif(btrim(g.finding), '')
          from jsonb_to_recordset(${JSON.stringify(report.findings)}::jsonb) as g(item uuid, finding varchar)
          where f._parent_id = ${id}::uuid and f.item_id = g.item`,
    )
    return { id }
  })
}

async function assertMayWrite(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user) throw problems.notSignedIn()
  const [visit] = await runSql<Row>(
    req,
    sql`select workflow_state::text as state, province_id as province, agency_id as agency, visitor_id as visitor
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
}
