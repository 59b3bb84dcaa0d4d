import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { EvaluationView } from '../../domain/review/views'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

export type KnownEvaluation = EvaluationView & { isStaff: boolean }

const score = (name: string) =>
  sql.raw(`jsonb_build_object('score', trim_scale(e.${name}_score)::text, 'cap', trim_scale(e.${name}_cap)::text)`)

/**
 * One evaluation for a person who may know of it: staff of its province with `evaluation.read`, or people of its agency with
 * `evaluation.readOwn`. To the agency its scores are null until they were released. Everyone else: not found.
 */
export async function loadEvaluation(req: PayloadRequest, evaluationId: string): Promise<KnownEvaluation> {
  if (!req.user) throw problems.notSignedIn()
  const [row] = isUuid(evaluationId) ? await find(req, evaluationId) : []
  const assignments = assignmentsOf(req.user)
  const target = { province: row?.province, agency: row?.agency.id }
  const isStaff = may(assignments, 'evaluation.read', target)
  if (!row || !(isStaff || may(assignments, 'evaluation.readOwn', { agency: target.agency }))) throw problems.notFound()
  return { ...(isStaff || row.scoresReleased ? row : withoutScores(row)), isStaff }
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

const withoutScores = (row: EvaluationView): EvaluationView => ({
  ...row,
  scores: {
    general: { score: null, cap: row.scores.general.cap },
    specific: { score: null, cap: row.scores.specific.cap },
  },
  total: null,
})

const find = (req: PayloadRequest, id: string) =>
  runSql<EvaluationView>(
    req,
    sql`select e.id, jsonb_build_object('id', a.id, 'name', a.name, 'group', g.title) as agency, e.province_id as province,
          jsonb_build_object('id', c.id, 'title', c.title, 'performanceYear', c.performance_year::int, 'state', c.workflow_state,
            'appealsOpen', c.windows_appeals_open, 'appealsClose', c.windows_appeals_close) as cycle,
          e.workflow_state as state, coalesce(e.scores_released, false) as "scoresReleased",
          ${isoSql(sql`e.submitted_at`)} as "submittedAt", coalesce(e.return_count, 0)::int as "returnCount",
          c.max_returns::int as "maxReturns", e.return_due_date as "returnDueDate",
          jsonb_build_object('general', ${isoSql(sql`e.general_approved_at`)}, 'specific', ${isoSql(sql`e.specific_approved_at`)}) as "approvedAt",
          jsonb_build_object('general', ${score('general')}, 'specific', ${score('specific')}) as scores,
          trim_scale(e.total)::text as total, trim_scale(e.self_total)::text as "selfTotal",
          trim_scale(e.previous_total)::text as "previousTotal"
        from evaluations e
        join evaluation_cycles c on c.id = e.cycle_id
        join agencies a on a.id = e.agency_id
        join agency_groups g on g.id = a.group_id
        where e.id = ${id}`,
  )
