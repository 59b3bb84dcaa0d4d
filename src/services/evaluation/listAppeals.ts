import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { AppealRow } from '../../domain/review/views'
import { runningCycleStates } from '../../domain/workflow/cycle'
import type { StoredClock } from '../../domain/clocks/status'
import { clockColumn, withSeenClocks } from '../clocks/seenClocks'
import { isoSql } from '../system/isoSql'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'

/** The appeals of running cycles, undecided ones first and oldest first, for those who decide them. Everyone else: forbidden. */
export async function listAppeals({ req }: { req: PayloadRequest }): Promise<AppealRow[]> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  if (!holdsSomewhere(assignments, 'appeal.decide')) throw problems.forbidden()
  const states = sql.join(
    runningCycleStates.map((state) => sql`${state}`),
    sql`, `,
  )
  const rows = await runSql<Omit<AppealRow, 'clock'> & { clock: StoredClock | null }>(
    req,
    sql`select p.id, p.workflow_state as state, a.name as agency, p.evaluation_id as evaluation,
          jsonb_build_object('code', m.code, 'title', m.title) as measure, i.dimension, p.text,
          ${isoSql(sql`p.created_at`)} as "registeredAt", ${isoSql(sql`p.decided_at`)} as "decidedAt",
          trim_scale(p.new_score)::text as "newScore", trim_scale(i.initial_score)::text as "scoreBefore",
          trim_scale(i.cap)::text as cap, ${clockColumn(sql`p.id`, ['appeal'])} as clock
        from appeals p
        join evaluation_items i on i.id = p.item_id
        join measures m on m.id = i.measure_id
        join agencies a on a.id = p.agency_id
        join evaluations e on e.id = p.evaluation_id
        join evaluation_cycles c on c.id = e.cycle_id
        where c.workflow_state::text in (${states})
          and ${inScopeSql(scopeOf(assignments, 'appeal.decide'), { province: sql`p.province_id` })}
        order by p.workflow_state <> 'registered', case when p.workflow_state = 'registered' then p.created_at end,
          p.decided_at desc, a.name, m.code`,
  )
  return withSeenClocks(rows)
}
