import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { ownAgencies } from '../../domain/people/rights'
import { rolesHolding } from '../../domain/people/roles'
import { problems } from '../../domain/problems'
import type { PlanChoices, PlanPage, VisitPlan } from '../../domain/visits'
import { writtenInterval } from '../../domain/calendar/interval'
import { today } from '../../lib/clock'
import { runningCycles } from '../evaluation/runningCycles'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { placeOf } from './planVisit'

const nothing: PlanChoices = { visitors: [], items: [] }

type Wish = { req: PayloadRequest; evaluation?: string | undefined; item?: string | undefined }

/** The page where a visit is planned, of an evaluation and a measure of it where they are named. Who plans none: forbidden. */
export async function newPlanPage({ req, evaluation, item }: Wish): Promise<PlanPage> {
  const cycles = await cyclesToVisit(req)
  const known = cycles.flatMap(({ evaluations }) => evaluations).find(({ id }) => id === evaluation)
  const choices = known ? await planChoices({ req, evaluation: known.id }) : nothing
  const items = choices.items.filter(({ id }) => id === item).map(({ id }) => id)
  return { cycles, visit: null, plan: known ? { evaluation: known.id, items } : {}, choices, today: today() }
}

type Stored = Omit<VisitPlan, 'day' | 'from' | 'to'> & {
  startsAt: string | null
  endsAt: string | null
  seenAt: string
  state: string
  cycle: string
  cycleTitle: string
  agency: string
}

/** The page where a plan is changed, for those who plan; one that was announced is not found here. */
export async function changePlanPage({ req, id }: { req: PayloadRequest; id: string }): Promise<PlanPage> {
  await placeOf(req, sql`v.id::text = ${id}`)
  const [stored] = await runSql<Stored>(
    req,
    sql`select e.id as evaluation, v.title, v.purpose::text as purpose, v.visitor_id as visitor, c.id as cycle, c.title as "cycleTitle",
          a.name as agency, coalesce(v.blocks_approval, false) as "blocksApproval", ${isoSql(sql`v.starts_at`)} as "startsAt",
          ${isoSql(sql`v.ends_at`)} as "endsAt", ${isoSql(sql`v.updated_at`)} as "seenAt", v.workflow_state::text as state,
          coalesce((select jsonb_agg(f.item_id order by f._order) from visits_findings f where f._parent_id = v.id), '[]') as items
        from visits v join evaluation_cycles c on c.id = v.cycle_id join agencies a on a.id = v.agency_id
          left join evaluations e on e.cycle_id = v.cycle_id and e.agency_id = v.agency_id
        where v.id::text = ${id}`,
  )
  if (stored?.state !== 'draft') throw problems.notFound()
  const { startsAt, endsAt, seenAt, state: _, cycle, cycleTitle, agency, ...plan } = stored
  const { evaluation } = plan
  return {
    cycles: [{ id: cycle, title: cycleTitle, evaluations: [{ id: evaluation, agency }] }],
    visit: { id, seenAt },
    plan: { ...plan, ...(startsAt && endsAt ? writtenInterval({ startsAt, endsAt }) : {}) },
    choices: evaluation ? await planChoices({ req, evaluation }) : nothing,
    today: today(),
  }
}

/** Who may be sent to the agency of an evaluation, and its measures in the order of the form; for those who plan there. */
export async function planChoices({ req, evaluation }: Required<Pick<Wish, 'req'>> & { evaluation: string }) {
  const { province, agency } = await placeOf(req, sql`e.id::text = ${evaluation}`)
  const visitors = await runSql<PlanChoices['visitors'][number]>(
    req,
    sql`select u.id, u.name from users u where u.active is not false
          and exists (select 1 from users_roles r where r._parent_id = u.id and r.province_id = ${province}::uuid
            and r.role::text = any(${sql.param(rolesHolding('visit.report'))}::text[]))
          and not exists (select 1 from users_roles o where o._parent_id = u.id and o.agency_id = ${agency}::uuid)
        order by u.name`,
  )
  const items = await runSql<PlanChoices['items'][number]>(
    req,
    sql`select i.id, m.code, m.title, x.title as axis from evaluation_items i
          join measures m on m.id = i.measure_id join axes x on x.id = i.axis_id join indicators n on n.id = i.indicator_id
        where i.evaluation_id = ${evaluation}::uuid
        order by i.dimension, x."order", x.code, n."order", n.code, m."order", m.code`,
  )
  return { visitors, items } satisfies PlanChoices
}

/** The running cycles of this person's provinces with their agencies, but for those that he works for himself. */
async function cyclesToVisit(req: PayloadRequest): Promise<PlanPage['cycles']> {
  if (!req.user) throw problems.notSignedIn()
  const cycles = await runningCycles(req, 'visit.manage')
  if (cycles.length === 0) throw problems.forbidden()
  const own = ownAgencies(assignmentsOf(req.user))
  const rows = await runSql<{ id: string; cycle: string; agency: string }>(
    req,
    sql`select e.id, e.cycle_id as cycle, a.name as agency from evaluations e join agencies a on a.id = e.agency_id
        where e.cycle_id = any(${sql.param(cycles.map(({ id }) => id))}::uuid[])
          and a.id <> all(${sql.param(own)}::uuid[]) order by a.name`,
  )
  return cycles.map(({ id, title, province }) => ({
    id,
    title: cycles.length > 1 ? `${title}، ${province}` : title,
    evaluations: rows.filter(({ cycle }) => cycle === id).map(({ id, agency }) => ({ id, agency })),
  }))
}
