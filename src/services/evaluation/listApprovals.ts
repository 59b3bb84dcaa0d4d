import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { ApprovalList, ApprovalRow } from '../../domain/review/views'
import type { StoredClock } from '../../domain/clocks/status'
import { clockColumn, withSeenClocks } from '../clocks/seenClocks'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { runningCycles } from './runningCycles'

/** The deputy's list of a running cycle: what waits for the final approval, what has it, and what is still on its way. */
export async function listApprovals({
  req,
  cycleId,
}: {
  req: PayloadRequest
  cycleId?: string | undefined
}): Promise<ApprovalList> {
  if (!req.user) throw problems.notSignedIn()
  if (!holdsSomewhere(assignmentsOf(req.user), 'evaluation.approve')) throw problems.forbidden()
  const cycles = await runningCycles(req, 'evaluation.approve')
  const cycle = cycles.find(({ id }) => id === cycleId) ?? cycles[0] ?? null
  const rows = cycle ? await find(req, cycle.id) : []
  const before = rows.filter(
    ({ state }) => !['final_review', 'finally_approved', 'council_approved', 'absent'].includes(state),
  )
  return {
    cycles,
    cycle,
    waiting: rows.filter(({ state }) => state === 'final_review'),
    approved: rows.filter(({ state }) => state === 'finally_approved' || state === 'council_approved'),
    onTheWay: before.reduce<Record<string, number>>(
      (counts, { state }) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }),
      {},
    ),
  }
}

const score = (name: string) =>
  sql.raw(`jsonb_build_object('score', trim_scale(e.${name}_score)::text, 'cap', trim_scale(e.${name}_cap)::text)`)

const find = async (req: PayloadRequest, cycleId: string): Promise<ApprovalRow[]> =>
  withSeenClocks(await load(req, cycleId))

type Loaded = Omit<ApprovalRow, 'clock'> & { clock: StoredClock | null }

const load = (req: PayloadRequest, cycleId: string) =>
  runSql<Loaded>(
    req,
    sql`select e.id, a.name as agency, g.short_title as "group", e.workflow_state as state,
          jsonb_build_object('general', ${score('general')}, 'specific', ${score('specific')}) as scores,
          ${clockColumn(sql`e.id`, ['approval'])} as clock, trim_scale(e.total)::text as total, trim_scale(e.previous_total)::text as "previousTotal",
          jsonb_build_object('accepted', count(p.id) filter (where p.workflow_state = 'accepted'),
            'partial', count(p.id) filter (where p.workflow_state = 'partially_accepted'),
            'rejected', count(p.id) filter (where p.workflow_state = 'rejected')) as appeals,
          ${isoSql(sql`e.finally_approved_at`)} as "finallyApprovedAt"
        from evaluations e
        join agencies a on a.id = e.agency_id
        join agency_groups g on g.id = a.group_id
        left join appeals p on p.evaluation_id = e.id
        where e.cycle_id = ${cycleId}
        group by e.id, a.id, g.id
        order by g."order", a.name`,
  )
