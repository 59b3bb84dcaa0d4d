import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import { runSql } from './sql'
import { inScopeSql } from './scopeSql'

export type DeskFrame = {
  organisation: string | null
  agency: string | null
  ownEvaluation: string | null
  unread: number
}
export type DeskCycle = { title: string; state: string; windows: Record<string, string | null> }

/** The names in the frame around every portal page: the organisation, the person's agency, its running evaluation, and how
 * many messages he has not read. */
export async function frameOf({ req }: { req: PayloadRequest }): Promise<DeskFrame> {
  const assignments = assignmentsOf(req.user)
  const province = assignments.find((one) => one.province)?.province ?? null
  const agency = assignments.find((one) => one.agency)?.agency ?? null
  const [row] = await runSql<DeskFrame>(
    req,
    sql`select
      (select organisation_name from provinces where id = ${province}) as organisation,
      (select name from agencies where id = ${agency}) as agency,
      (select e.id from evaluations e join evaluation_cycles c on c.id = e.cycle_id
        where e.agency_id = ${agency} and c.workflow_state not in ('draft', 'indicators_ready', 'announced', 'cancelled')
        order by c.performance_year desc limit 1) as "ownEvaluation",
      (select count(*)::int from notices where recipient_id = ${req.user?.id ?? null} and in_app and read_at is null) as unread`,
  )
  return row ?? { organisation: null, agency: null, ownEvaluation: null, unread: 0 }
}

/** The latest announced cycle that the person may see, with its days, for the stepper of the home page. */
export async function latestCycle({ req }: { req: PayloadRequest }): Promise<DeskCycle | null> {
  const scope = scopeOf(assignmentsOf(req.user), 'cycle.read')
  const [row] = await runSql<{ title: string; state: string } & Record<string, string | null>>(
    req,
    sql`select c.title, c.workflow_state as state, r.date as announced, c.windows_training_on as training,
          c.windows_self_assessment_closes as "selfAssessment", c.windows_evaluation_closes as evaluation,
          c.windows_appeals_close as appeals, c.windows_final_review_closes as "finalReview",
          c.windows_council_on as council, c.windows_festival_on as festival
        from evaluation_cycles c left join circulars r on r.id = c.circular_id
        where c.workflow_state not in ('draft', 'indicators_ready', 'cancelled')
          and ${inScopeSql(scope, { province: sql`c.province_id` })}
        order by c.performance_year desc limit 1`,
  )
  if (!row) return null
  const { title, state, ...windows } = row
  return { title, state, windows }
}
