import { sql } from '@payloadcms/db-postgres/drizzle'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import type { TaskKind } from '../../../domain/tasks'
import { runningCycleStates } from '../../../domain/workflow/cycle'
import { today } from '../../../lib/clock'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = {
  id: string
  title: string
  body: string | null
  state: string
  cycle: string
  due: string | null
  own: boolean
}

/** For the body that is asked: its answer. For those who ask: drafts to send, answers to accept, and what nobody answered in time. */
export const inquiryTasks: TaskPart = async (req, assignments) => {
  const manages = holdsSomewhere(assignments, 'inquiry.manage')
  if (!manages && !holdsSomewhere(assignments, 'inquiry.answer')) return []
  const { agencies } = scopeOf(assignments, 'inquiry.answer')
  const own = sql`(n.agency_id = any(${sql.param(agencies)}::uuid[]) and n.workflow_state in ('sent', 'seen', 'returned'))`
  const asked = sql`(${inScopeSql(scopeOf(assignments, 'inquiry.manage'), { province: sql`n.province_id` })}
    and (n.workflow_state in ('draft', 'answered') or (n.workflow_state in ('sent', 'seen', 'returned')
      and (n.kind = 'manual' or n.due_date < ${today()}))))`
  const running = sql.join(
    runningCycleStates.map((state) => sql`${state}`),
    sql`, `,
  )
  const rows = await runSql<Row>(
    req,
    sql`select n.id, n.title, coalesce(b.name, n.responder_title) as body, n.workflow_state::text as state, c.title as cycle,
          n.due_date as due, ${own} as own
        from inquiries n join evaluation_cycles c on c.id = n.cycle_id left join agencies b on b.id = n.agency_id
        where c.workflow_state::text in (${running}) and (${own} or ${asked}) order by n.due_date limit ${MOST_TASKS}`,
  )
  return rows.map((row): Waiting => ({
    id: `inquiry:${row.id}`,
    kind: kindOf(row),
    href: `/portal/inquiries/${row.id}`,
    values: { title: row.title, cycle: row.cycle },
    agency: row.own ? null : row.body,
    state: { noun: 'inquiry', name: row.state },
    dueIso: row.state === 'draft' || row.state === 'answered' ? null : row.due,
  }))
}

function kindOf({ state, own }: Row): TaskKind {
  if (own) return 'answerInquiry'
  if (state === 'draft') return 'sendInquiry'
  return state === 'answered' ? 'acceptInquiry' : 'settleInquiry'
}
