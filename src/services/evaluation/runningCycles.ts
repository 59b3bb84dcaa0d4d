import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import type { Verb } from '../../domain/people/verbs'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'

export type RunningCycle = {
  id: string
  title: string
  province: string
  provinceId: string
  state: string
  /** the cycle's form, once it is announced */
  formId: string | null
  evaluationCloses: string | null
  finalReviewCloses: string | null
}

/** Running cycles in which the person holds the verb, by province; most people have one. */
export function runningCycles(req: PayloadRequest, verb: Verb): Promise<RunningCycle[]> {
  const scope = scopeOf(assignmentsOf(req.user), verb)
  const states = sql.join(
    runningCycleStates.map((state) => sql`${state}`),
    sql`, `,
  )
  return runSql<RunningCycle>(
    req,
    sql`select c.id, c.title, p.name as province, c.province_id as "provinceId", c.workflow_state as state, c.form_id as "formId",
          c.windows_evaluation_closes as "evaluationCloses", c.windows_final_review_closes as "finalReviewCloses"
        from evaluation_cycles c join provinces p on p.id = c.province_id
        where c.workflow_state::text in (${states}) and ${inScopeSql(scope, { province: sql`c.province_id` })}
        order by p.name, c.performance_year desc`,
  )
}
