import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { openReport } from './openReport'

export type VisitReport = { present: string; summary: string; findings: { item: string; finding: string }[] }
type Given = { req: PayloadRequest; id: string; report: VisitReport }

/**
 * Keeps the draft of a report. Only the visitor writes it, after the visit and before it is handed in; the row is held, so
 * that nothing is written into a report that was handed in meanwhile.
 */
export function saveVisitReport({ req, id, report }: Given): Promise<{ savedAt: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await openReport(req, id)
    const savedAt = nowIso()
    await runSql(
      req,
      sql`update visits set present = ${report.present.trim() || null}, summary = ${report.summary.trim() || null},
          updated_at = ${savedAt} where id = ${id}::uuid`,
    )
    await runSql(
      req,
      sql`update visits_findings f set finding = nullif(btrim(g.finding), '')
          from jsonb_to_recordset(${JSON.stringify(report.findings)}::jsonb) as g(item uuid, finding varchar)
          where f._parent_id = ${id}::uuid and f.item_id = g.item`,
    )
    return { savedAt }
  })
}
