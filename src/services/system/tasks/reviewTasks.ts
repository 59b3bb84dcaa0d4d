import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Assignment } from '../../../domain/people/rights'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import type { Verb } from '../../../domain/people/verbs'
import { dueColumn } from '../../clocks/seenClocks'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = { id: string; agency: string; state: string; cycle: string; due: string | null; unscored: number }

const running = sql`c.workflow_state in ('self_assessment', 'evaluation', 'appeals', 'final_review', 'council')`

/** For evaluators, the appeals committee and the deputy: each evaluation or appeal that waits for their word. */
export const reviewTasks: TaskPart = async (req, assignments) => [
  ...(await dimensionTasks(req, assignments, 'general')),
  ...(await dimensionTasks(req, assignments, 'specific')),
  ...(await appealTasks(req, assignments)),
  ...(await approvalTasks(req, assignments)),
]

async function dimensionTasks(
  req: PayloadRequest,
  assignments: readonly Assignment[],
  dimension: 'general' | 'specific',
): Promise<Waiting[]> {
  const verb: Verb = dimension === 'general' ? 'evaluation.scoreGeneral' : 'evaluation.scoreSpecific'
  if (!holdsSomewhere(assignments, verb)) return []
  const approved = dimension === 'general' ? sql`e.general_approved_at` : sql`e.specific_approved_at`
  const rows = await runSql<Row>(
    req,
    sql`select e.id, a.name as agency, e.workflow_state as state, c.title as cycle, coalesce(${dueColumn(sql`e.id`, 'review')}, c.windows_evaluation_closes) as due,
          (select count(*)::int from evaluation_items i where i.evaluation_id = e.id and i.dimension::text = ${dimension}
            and i.initial_score is null and not coalesce(i.not_applicable, false)) as unscored
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id join agencies a on a.id = e.agency_id
        where e.workflow_state in ('submitted', 'under_review') and ${approved} is null and ${running}
          and exists (select 1 from evaluation_items i where i.evaluation_id = e.id and i.dimension::text = ${dimension})
          and ${inScopeSql(scopeOf(assignments, verb), { province: sql`e.province_id` })}
        order by e.submitted_at limit ${MOST_TASKS}`,
  )
  return rows.map(({ id, agency, state, cycle, due, unscored }) => ({
    id: `${dimension}:${id}`,
    kind: dimension === 'general' ? 'scoreGeneral' : 'scoreSpecific',
    href: `/portal/reviews/${id}?dimension=${dimension}`,
    values: { cycle, unscored },
    agency,
    state: { noun: 'evaluation', name: state },
    dueIso: due,
  }))
}

async function appealTasks(req: PayloadRequest, assignments: readonly Assignment[]): Promise<Waiting[]> {
  if (!holdsSomewhere(assignments, 'appeal.decide')) return []
  const rows = await runSql<{ agency_id: string; agency: string; count: number; due: string | null; cycle: string }>(
    req,
    sql`select a.id as agency_id, a.name as agency, c.title as cycle, count(*)::int as count, coalesce(min(${dueColumn(sql`p.id`, 'appeal')}), min(c.windows_final_review_closes)) as due
        from appeals p join evaluations e on e.id = p.evaluation_id join evaluation_cycles c on c.id = e.cycle_id
        join agencies a on a.id = p.agency_id
        where p.workflow_state = 'registered' and ${inScopeSql(scopeOf(assignments, 'appeal.decide'), { province: sql`p.province_id` })}
        group by a.id, a.name, c.title order by a.name limit ${MOST_TASKS}`,
  )
  return rows.map(({ agency_id, agency, count, due, cycle }) => ({
    id: `appeals:${agency_id}`,
    kind: 'decideAppeals',
    href: '/portal/appeals',
    values: { cycle, count },
    agency,
    state: { noun: 'appeal', name: 'registered' },
    dueIso: due,
  }))
}

async function approvalTasks(req: PayloadRequest, assignments: readonly Assignment[]): Promise<Waiting[]> {
  if (!holdsSomewhere(assignments, 'evaluation.approve')) return []
  const rows = await runSql<{ cycle_id: string; cycle: string; count: number; due: string | null }>(
    req,
    sql`select c.id as cycle_id, c.title as cycle, count(*)::int as count,
          coalesce(min(${dueColumn(sql`e.id`, 'approval')}), c.windows_final_review_closes) as due
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id
        where e.workflow_state = 'final_review' and ${running}
          and ${inScopeSql(scopeOf(assignments, 'evaluation.approve'), { province: sql`e.province_id` })}
        group by c.id, c.title, c.windows_final_review_closes`,
  )
  return rows.map(({ cycle_id, cycle, count, due }) => ({
    id: `approvals:${cycle_id}`,
    kind: 'approveFinally',
    href: '/portal/approvals',
    values: { cycle, count },
    agency: null,
    state: { noun: 'evaluation', name: 'final_review' },
    dueIso: due,
  }))
}
