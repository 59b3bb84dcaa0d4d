import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { SeenOnVisit } from '../../domain/visits'
import { unreportedVisitStates } from '../../domain/workflow/visit'
import { fileViews } from '../evidence/evidenceSql'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

/**
 * What visits say of the measures of an evaluation, the latest first: those that are to come with their day, those that are
 * reported with what was found and its files. One statement. For staff: the caller has asked for the right.
 */
export function seenOnVisits(req: PayloadRequest, evaluationId: string): Promise<SeenOnVisit[]> {
  const isReported = sql`v0.workflow_state::text <> all(${sql.param([...unreportedVisitStates])}::text[])`
  return runSql<SeenOnVisit>(
    req,
    sql`select v0.id, v0.title, v0.workflow_state::text as state, u.name as visitor, f.item_id as item,
          ${isoSql(sql`v0.starts_at`)} as "startsAt", ${isoSql(sql`v0.ends_at`)} as "endsAt",
          case when ${isReported} then f.finding end as finding,
          case when ${isReported} then ${fileViews(sql`v.visit_id = v0.id and v.measure_id = i.measure_id`)} else '[]'::jsonb end as files
        from visits v0 join visits_findings f on f._parent_id = v0.id
          join evaluation_items i on i.id = f.item_id left join users u on u.id = v0.visitor_id
        where i.evaluation_id = ${evaluationId}::uuid and v0.workflow_state not in ('draft', 'cancelled')
        order by v0.starts_at desc nulls last, v0.id`,
  )
}
