import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { CouncilAgency, CouncilCycle, CouncilSession, CouncilView } from '../../domain/publishing/approval'
import { today } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inScopeSql } from '../system/scopeSql'

type CycleRow = CouncilCycle & { province_id: string }

const before: readonly string[] = ['council', 'approved', 'sent_to_national', 'published', 'closed']

/**
 * What the council's page shows: the finally approved agencies of a cycle, by group, and the meetings so far. Refuses
 * nobody (401), and who may read no council anywhere (403); a cycle that is not the person's is not found.
 */
export async function readCouncil({
  req,
  cycleId,
}: {
  req: PayloadRequest
  cycleId?: string | undefined
}): Promise<CouncilView> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const scope = scopeOf(assignments, 'council.read')
  if (!scope.everywhere && scope.provinces.length === 0) throw problems.forbidden()
  const rows = await runSql<CycleRow>(
    req,
    sql`select c.id, c.title, c.workflow_state as state, c.council_name as "councilName", c.windows_council_on as "councilOn",
          p.name as province, c.province_id
        from evaluation_cycles c join provinces p on p.id = c.province_id
        where c.workflow_state in (${list(before)}) and ${inScopeSql(scope, { province: sql`c.province_id` })}
        order by (c.workflow_state = 'council') desc, c.performance_year desc, p.name`,
  )
  const row = cycleId ? rows.find(({ id }) => id === cycleId) : rows[0]
  if (cycleId && !row) throw problems.notFound()
  const agencies = row ? await loadAgencies(req, row.id) : []
  return {
    cycles: rows.map(publicCycle),
    cycle: row ? publicCycle(row) : null,
    agencies,
    sessions: row ? await loadSessions(req, row.id) : [],
    undecided: agencies.filter(({ state }) => !['council_approved', 'sent', 'published'].includes(state)).length,
    mayRecord: Boolean(row && may(assignments, 'council.record', { province: row.province_id })),
    todayIso: today(),
  }
}

const publicCycle = ({ id, title, state, councilName, councilOn, province }: CycleRow): CouncilCycle => ({
  id,
  title,
  state,
  councilName,
  councilOn,
  province,
})

const list = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

const loadAgencies = (req: PayloadRequest, cycle: string) =>
  runSql<CouncilAgency>(
    req,
    sql`select e.id as evaluation, a.name as agency, g.title as "group", e.workflow_state as state,
          trim_scale(e.general_score)::text as general, trim_scale(e.general_cap)::text as "generalCap",
          trim_scale(e.specific_score)::text as specific, trim_scale(e.specific_cap)::text as "specificCap",
          trim_scale(e.total)::text as total, trim_scale(e.previous_total)::text as "previousTotal"
        from evaluations e join agencies a on a.id = e.agency_id join agency_groups g on g.id = a.group_id
        where e.cycle_id = ${cycle} and e.workflow_state <> 'absent'
        order by g."order", g.title, e.total desc nulls last, a.name`,
  )

const loadSessions = (req: PayloadRequest, cycle: string) =>
  runSql<CouncilSession>(
    req,
    sql`select s.id, s.number, s.date, s.minutes, u.name as "recordedBy",
          case when d.filename is not null then '/api/documents/file/' || d.filename end as file,
          (select count(*)::int from council_sessions_decisions x where x._parent_id = s.id and x.approved) as approved,
          (select coalesce(jsonb_agg(jsonb_build_object('agency', a.name, 'reason', x.reason) order by a.name), '[]')
            from council_sessions_decisions x join evaluations e on e.id = x.evaluation_id join agencies a on a.id = e.agency_id
            where x._parent_id = s.id and not x.approved) as rejected
        from council_sessions s left join users u on u.id = s.recorded_by_id left join documents d on d.id = s.file_id
        where s.cycle_id = ${cycle} order by s.date desc, s.created_at desc`,
  )
