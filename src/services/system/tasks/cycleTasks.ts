import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Assignment } from '../../../domain/people/rights'
import { may, scopeOf } from '../../../domain/people/rights'
import type { Verb } from '../../../domain/people/verbs'
import type { TaskKind } from '../../../domain/tasks'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart } from './waiting'

type Row = {
  id: string
  title: string
  province_id: string
  state: string
  opens: string | null
  next_due: string | null
  decidable: number
}

/** Whose work it is to take a cycle further from each state, and where that is done. */
const steps: Record<string, { kind: TaskKind; verb: Verb; href: (id: string) => string }> = {
  draft: { kind: 'prepareCycle', verb: 'cycle.configure', href: admin },
  indicators_ready: { kind: 'announce', verb: 'cycle.announce', href: admin },
  announced: { kind: 'openSelfAssessment', verb: 'cycle.run', href: admin },
  self_assessment: { kind: 'runCycle', verb: 'cycle.run', href: admin },
  evaluation: { kind: 'runCycle', verb: 'cycle.run', href: admin },
  appeals: { kind: 'runCycle', verb: 'cycle.run', href: admin },
  final_review: { kind: 'runCycle', verb: 'cycle.run', href: admin },
  council: { kind: 'recordCouncil', verb: 'council.record', href: () => '/portal/council' },
  approved: { kind: 'sendResults', verb: 'cycle.send', href: () => '/portal/sending' },
}

function admin(id: string): string {
  return `/admin/collections/evaluation-cycles/${id}`
}

/** For those who run the cycle: its next step, by the state that it is in. */
export const cycleTasks: TaskPart = async (req, assignments) => {
  if (!Object.values(steps).some(({ verb }) => holds(assignments, verb))) return []
  const rows = await runSql<Row>(
    req,
    sql`select c.id, c.title, c.province_id, c.workflow_state as state, c.windows_self_assessment_opens as opens,
          case c.workflow_state
            when 'self_assessment' then c.windows_self_assessment_closes
            when 'evaluation' then c.windows_evaluation_closes
            when 'appeals' then c.windows_appeals_close
            when 'final_review' then c.windows_final_review_closes
            when 'council' then c.windows_council_on
            when 'approved' then c.windows_festival_on
            else c.windows_self_assessment_opens end as next_due,
          (select count(*)::int from evaluations e where e.cycle_id = c.id and e.workflow_state = 'finally_approved') as decidable
        from evaluation_cycles c
        where c.workflow_state not in ('closed', 'cancelled', 'published', 'sent_to_national')
          and ${inScopeSql(scopeOf(assignments, 'cycle.read'), { province: sql`c.province_id` })}
        order by c.performance_year`,
  )
  return rows.flatMap(({ id, title, province_id, state, next_due, decidable }) => {
    const step = steps[state]
    if (!step || !may(assignments, step.verb, { province: province_id })) return []
    return [
      {
        id: `${step.kind}:${id}`,
        kind: step.kind,
        href: step.href(id),
        values: { cycle: title, count: decidable },
        agency: null,
        state: { noun: 'cycle' as const, name: state },
        dueIso: next_due,
      },
    ]
  })
}

const holds = (assignments: readonly Assignment[], verb: Verb): boolean => {
  const scope = scopeOf(assignments, verb)
  return scope.everywhere || scope.provinces.length > 0
}
