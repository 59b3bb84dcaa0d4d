import { sql } from '@payloadcms/db-postgres/drizzle'
import { may, scopeOf } from '../../../domain/people/rights'
import type { TaskKind } from '../../../domain/tasks'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'

type Row = {
  id: string
  agency_id: string
  agency: string
  state: string
  cycle: string
  closes: string | null
  extension: string | null
  return_due: string | null
  appeals_close: string | null
  progress: { done?: number; total?: number } | null
}

/** For the people of an agency: fill, submit, mend, and read the scores while an appeal is possible. */
export const agencyTasks: TaskPart = async (req, assignments) => {
  const scope = scopeOf(assignments, 'evaluation.readOwn')
  if (scope.agencies.length === 0) return []
  const rows = await runSql<Row>(
    req,
    sql`select e.id, e.agency_id, a.name as agency, e.workflow_state as state, c.title as cycle,
          c.windows_self_assessment_closes as closes, e.extension_until as extension, e.return_due_date as return_due,
          c.windows_appeals_close as appeals_close, s.progress
        from evaluations e
        join evaluation_cycles c on c.id = e.cycle_id
        join agencies a on a.id = e.agency_id
        left join form_submissions s on s.evaluation_id = e.id
        where ${inScopeSql(scope, { province: sql`e.province_id`, agency: sql`e.agency_id` })}
          and e.workflow_state in ('not_started', 'in_progress', 'returned', 'appeal_window')
          and c.workflow_state in ('self_assessment', 'evaluation', 'appeals', 'final_review', 'council')
        order by c.performance_year desc`,
  )
  return rows.map((row): Waiting => {
    const done = row.progress?.done ?? 0
    const total = row.progress?.total ?? 0
    const maySubmit = may(assignments, 'evaluation.submit', { agency: row.agency_id })
    const kind = kindOf(row.state, total > 0 && done >= total && maySubmit)
    return {
      id: `${kind}:${row.id}`,
      kind,
      href: kind === 'readScores' ? `/portal/evaluations/${row.id}` : `/portal/self-assessment/${row.id}`,
      values: { cycle: row.cycle, done, total },
      agency: row.agency,
      state: { noun: 'evaluation', name: row.state },
      dueIso: dueOf(row),
    }
  })
}

function kindOf(state: string, readyToSubmit: boolean): TaskKind {
  if (state === 'appeal_window') return 'readScores'
  if (state === 'returned') return 'mend'
  return readyToSubmit ? 'submit' : 'fill'
}

function dueOf({ state, closes, extension, return_due, appeals_close }: Row): string | null {
  if (state === 'returned') return return_due
  if (state === 'appeal_window') return appeals_close
  return extension && extension > (closes ?? '') ? extension : closes
}
