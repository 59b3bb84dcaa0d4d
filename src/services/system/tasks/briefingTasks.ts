import { sql } from '@payloadcms/db-postgres/drizzle'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import type { TaskKind } from '../../../domain/tasks'
import { nowIso } from '../../../lib/clock'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = { id: string; title: string; state: string; cycle: string; due: string | null; kind: TaskKind }

/** For those who plan: to invite, and to write down who came. For an invited agency: to answer, until it begins. */
export const briefingTasks: TaskPart = async (req, assignments) => {
  const verbs = ['briefing.manage', 'briefing.attend'] as const
  if (!verbs.some((verb) => holdsSomewhere(assignments, verb))) return []
  const { agencies } = scopeOf(assignments, 'briefing.attend')
  const managed = inScopeSql(scopeOf(assignments, 'briefing.manage'), { province: sql`b.province_id` })
  const isUnanswered = sql`exists (select 1 from briefing_attendance t
    where t.briefing_id = b.id and t.coming is null and t.agency_id = any(${sql.param(agencies)}::uuid[]))`
  const rows = await runSql<Row>(
    req,
    sql`select * from (select b.id, b.title, b.workflow_state::text as state, c.title as cycle,
          (b.starts_at at time zone 'Asia/Tehran')::date::text as due,
          case when b.workflow_state = 'draft' and ${managed} then 'announceBriefing'
            when b.workflow_state = 'announced' and b.starts_at <= ${nowIso()} and ${managed} then 'recordBriefing'
            when b.workflow_state = 'announced' and b.starts_at > ${nowIso()} and ${isUnanswered} then 'answerBriefing' end as kind
        from briefings b join evaluation_cycles c on c.id = b.cycle_id
        where b.workflow_state in ('draft', 'announced') and c.workflow_state not in ('closed', 'cancelled')) t
      where kind is not null order by due nulls last limit ${MOST_TASKS}`,
  )
  return rows.map((row): Waiting => ({
    id: `briefing:${row.id}`,
    kind: row.kind,
    href: `/portal/briefings/${row.id}`,
    values: { title: row.title, cycle: row.cycle },
    agency: null,
    state: { noun: 'briefing', name: row.state },
    dueIso: row.due,
  }))
}
