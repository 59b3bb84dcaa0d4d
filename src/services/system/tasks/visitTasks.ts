import { sql } from '@payloadcms/db-postgres/drizzle'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import type { TaskKind } from '../../../domain/tasks'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = {
  id: string
  title: string
  agency: string
  state: string
  cycle: string
  due: string | null
  kind: TaskKind
}

/** For the visitor: to go and to report. For the agency: its remark. For those who plan: what is to be announced or closed. */
export const visitTasks: TaskPart = async (req, assignments) => {
  const verbs = ['visit.manage', 'visit.report', 'visit.remark'] as const
  if (!verbs.some((verb) => holdsSomewhere(assignments, verb))) return []
  const { agencies } = scopeOf(assignments, 'visit.remark')
  const scope = scopeOf(assignments, 'visit.manage')
  const managed = inScopeSql(scope, { province: sql`v.province_id` })
  const rows = await runSql<Row>(
    req,
    sql`select * from (select v.id, v.title, a.name as agency, v.workflow_state::text as state, c.title as cycle,
          case when v.workflow_state in ('announced', 'draft') then (v.starts_at at time zone 'Asia/Tehran')::date::text
            else (select (k.due_at at time zone 'Asia/Tehran')::date::text from clocks k
              where k.subject_id = v.id::text and k.stopped_at is null limit 1) end as due,
          case when v.workflow_state = 'announced' and v.visitor_id = ${req.user?.id ?? null}::uuid then 'makeVisit'
            when v.workflow_state = 'visited' and v.visitor_id = ${req.user?.id ?? null}::uuid then 'reportVisit'
            when v.workflow_state = 'reported' and v.agency_id = any(${sql.param(agencies)}::uuid[]) then 'remarkVisit'
            when v.workflow_state = 'draft' and ${managed} then 'announceVisit'
            when v.workflow_state in ('acknowledged', 'objected') and ${managed} then 'closeVisit' end as kind
        from visits v join evaluation_cycles c on c.id = v.cycle_id join agencies a on a.id = v.agency_id
        where c.workflow_state not in ('closed', 'cancelled')) t where kind is not null order by due nulls last limit ${MOST_TASKS}`,
  )
  return rows.map((row): Waiting => ({
    id: `visit:${row.id}`,
    kind: row.kind,
    href: `/portal/visits/${row.id}`,
    values: { title: row.title, cycle: row.cycle },
    agency: row.kind === 'remarkVisit' ? null : row.agency,
    state: { noun: 'visit', name: row.state },
    dueIso: row.due,
  }))
}
