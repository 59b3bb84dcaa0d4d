import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { ReviewList, ReviewRow } from '../../domain/review/views'
import { searchKey } from '../../domain/text/fold'
import type { StoredClock } from '../../domain/clocks/status'
import { clockColumn, withSeenClocks } from '../clocks/seenClocks'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { runningCycles } from './runningCycles'

export type ReviewFilter = {
  cycle?: string | undefined
  state?: string | undefined
  group?: string | undefined
  search?: string | undefined
  /** `yes`: only those whose deadline is over */
  late?: string | undefined
}

/**
 * The agencies of a running cycle with their state and how far the evaluators have come: those that wait for evaluators
 * first, then by name. Staff only (`evaluation.read`). The search folds Persian spellings.
 */
export async function listReviews({
  req,
  filter = {},
}: {
  req: PayloadRequest
  filter?: ReviewFilter
}): Promise<ReviewList> {
  if (!req.user) throw problems.notSignedIn()
  if (!holdsSomewhere(assignmentsOf(req.user), 'evaluation.read')) throw problems.forbidden()
  const cycles = await runningCycles(req, 'evaluation.read')
  const cycle = cycles.find(({ id }) => id === filter.cycle) ?? cycles[0] ?? null
  const all = cycle ? await find(req, cycle.id) : []
  return {
    cycles,
    cycle,
    rows: all.filter((row) => fits(row, filter)),
    states: countBy(all.map(({ state }) => state)),
    lateCount: all.filter(({ clock }) => clock?.status === 'late').length,
    groups: [...new Map(all.map(({ group }) => [group.code, group])).values()],
  }
}

const fits = ({ state, group, agency, clock }: ReviewRow, filter: ReviewFilter): boolean =>
  (!filter.state || state === filter.state) &&
  (filter.late !== 'yes' || clock?.status === 'late') &&
  (!filter.group || group.code === filter.group) &&
  (!filter.search || searchKey(agency).includes(searchKey(filter.search)))

const countBy = (values: readonly string[]): Record<string, number> =>
  values.reduce<Record<string, number>>((counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }), {})

const count = (dimension: 'general' | 'specific') =>
  sql.raw(`jsonb_build_object(
  'total', count(i.id) filter (where i.dimension = '${dimension}'),
  'scored', count(i.id) filter (where i.dimension = '${dimension}' and (i.initial_score is not null or i.not_applicable)),
  'flagged', count(i.id) filter (where i.dimension = '${dimension}' and i.item_state = 'flagged'))`)

const find = async (req: PayloadRequest, cycleId: string): Promise<ReviewRow[]> =>
  withSeenClocks(await load(req, cycleId))

type Loaded = Omit<ReviewRow, 'clock'> & { clock: StoredClock | null }

const load = (req: PayloadRequest, cycleId: string) =>
  runSql<Loaded>(
    req,
    sql`select e.id, a.name as agency, jsonb_build_object('code', g.code, 'title', g.short_title) as "group",
          e.workflow_state as state, ${isoSql(sql`e.submitted_at`)} as "submittedAt", e.return_due_date as "returnDueDate",
          trim_scale(e.total)::text as total, ${clockColumn(sql`e.id`, ['selfAssessment', 'review', 'deficiency', 'approval'])} as clock,
          jsonb_build_object('general', e.general_approved_at is not null, 'specific', e.specific_approved_at is not null) as approved,
          jsonb_build_object('general', ${count('general')}, 'specific', ${count('specific')}) as progress
        from evaluations e
        join agencies a on a.id = e.agency_id
        join agency_groups g on g.id = a.group_id
        left join evaluation_items i on i.evaluation_id = e.id
        where e.cycle_id = ${cycleId}
        group by e.id, a.id, g.id
        order by case e.workflow_state when 'under_review' then 0 when 'submitted' then 1 when 'returned' then 2 else 3 end, a.name`,
  )
