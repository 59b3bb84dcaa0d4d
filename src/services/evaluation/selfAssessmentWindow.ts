import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import type { EvaluationView, SelfAssessmentWindow } from '../../domain/review/views'
import { extendableCycles, extendableStates, lastDayOf } from '../../domain/workflow/extension'
import { today } from '../../lib/clock'
import { runSql } from '../system/sql'

/** Until when an agency may still submit, and whether this reader may give it more time; null once that is over. */
export async function selfAssessmentWindow(
  req: PayloadRequest,
  { id, state, agency, province, cycle }: EvaluationView,
): Promise<SelfAssessmentWindow | null> {
  if (!extendableStates.includes(state) || !extendableCycles.includes(cycle.state)) return null
  const [row] = await runSql<{ closes: string | null; extension: string | null }>(
    req,
    sql`select c.windows_self_assessment_closes as closes, e.extension_until as extension
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id where e.id = ${id}`,
  )
  const lastDay = row ? lastDayOf(row) : null
  if (!row || !lastDay) return null
  const assignments = assignmentsOf(req.user)
  return {
    closes: row.closes,
    lastDay,
    isExtended: lastDay !== row.closes,
    todayIso: today(),
    mayExtend: may(assignments, 'cycle.run', { province }) && !ownAgencies(assignments).includes(agency.id),
  }
}
