import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { VisitPlan } from '../../domain/visits'
import { intervalOf } from '../../domain/calendar/interval'
import { holdEvaluation } from '../evaluation/holdEvaluation'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { lackingOfVisit } from './visitPlan'

type Place = { evaluation: string | null; cycle: string; agency: string; province: string | null }
type Written = Omit<VisitPlan, 'evaluation'>

/**
 * Plans a visit: a draft that the agency knows nothing of until it is announced. The same plan sent twice is one. Refuses who
 * plans none in this province, who works for the agency, a cycle that is not running, and what would be refused on
 * announcing it: the visitor, the time, measures of others. Two plans for one agency may stand beside each other.
 */
export function planVisit({ req, plan }: { req: PayloadRequest; plan: VisitPlan }): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const place = await placeOf(req, sql`e.id = ${plan.evaluation}::uuid`)
    const { cycleIsRunning } = await holdEvaluation(req, plan.evaluation)
    if (!cycleIsRunning) throw problems.notReady({ what: 'runningCycle' })
    await assertItems(req, place, plan.items)
    const { cycle, agency } = place
    const twin = await twinOf(req, place, plan)
    if (twin) return { id: twin }
    const { id } = await req.payload.create({
      collection: 'visits',
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
      data: { ...dataOf(plan), cycle, agency, workflowState: 'draft' },
    })
    await assertPossible(req, id)
    return { id }
  })
}

type Change = { req: PayloadRequest; id: string; seenAt: string; plan: Written }

/** Changes a plan that is not announced, or was postponed. Refuses as planning does, and who saw an older one (409). */
export function changePlan({ req, id, seenAt, plan }: Change): Promise<{ id: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const place = await placeOf(req, sql`v.id::text = ${id}`)
    const [row] = await runSql<{ state: string; updatedAt: string }>(
      req,
      sql`select workflow_state::text as state, updated_at::text as "updatedAt" from visits where id = ${id}::uuid for update`,
    )
    if (row?.state !== 'draft') throw problems.immutable({ what: 'announcedVisit' })
    const revision = new Date(row.updatedAt).toISOString()
    if (revision !== seenAt) throw problems.staleRevision({ revision })
    await assertItems(req, place, plan.items)
    await req.payload.update({
      collection: 'visits',
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
      data: dataOf(plan),
    })
    await assertPossible(req, id)
    return { id }
  })
}

const dataOf = ({ title, purpose, visitor, blocksApproval, items, ...written }: Written) => ({
  title: title.trim(),
  purpose,
  visitor,
  blocksApproval,
  findings: items.map((item) => ({ item })),
  ...intervalOf(written),
})

/** Where a visit takes place, for a person who plans visits there. */
export async function placeOf(req: PayloadRequest, condition: ReturnType<typeof sql>): Promise<Place> {
  if (!req.user) throw problems.notSignedIn()
  const [place] = await runSql<Place>(
    req,
    sql`select e.id as evaluation, c.id as cycle, a.id as agency, c.province_id as province
        from evaluation_cycles c cross join agencies a
          left join evaluations e on e.cycle_id = c.id and e.agency_id = a.id
          left join visits v on v.cycle_id = c.id and v.agency_id = a.id
        where ${condition} limit 1`,
  )
  const assignments = assignmentsOf(req.user)
  const { province = null, agency = null } = place ?? {}
  const knows =
    may(assignments, 'evaluation.read', { province }) ||
    may(assignments, 'evaluation.readOwn', { province: null, agency })
  if (!place || !knows) throw problems.notFound()
  if (!may(assignments, 'visit.manage', { province })) throw problems.forbidden()
  if (ownAgencies(assignments).includes(place.agency)) throw problems.conflictOfInterest()
  return place
}

/** The same plan, sent a moment ago: a second click, or a retry on a poor line. The evaluation is held. */
async function twinOf(req: PayloadRequest, { cycle, agency }: Place, plan: VisitPlan): Promise<string | null> {
  const { title, purpose, visitor, startsAt, endsAt } = dataOf(plan)
  const [twin] = await runSql<{ id: string }>(
    req,
    sql`select id from visits where cycle_id = ${cycle} and agency_id = ${agency} and workflow_state = 'draft' and title = ${title}
          and purpose::text = ${purpose} and visitor_id = ${visitor}::uuid and starts_at = ${startsAt} and ends_at = ${endsAt}`,
  )
  return twin?.id ?? null
}

async function assertItems(req: PayloadRequest, { evaluation }: Place, items: readonly string[]): Promise<void> {
  const foreign = await runSql(
    req,
    sql`select 1 from unnest(${sql.param([...items])}::uuid[]) g(item) where not exists (
          select 1 from evaluation_items i where i.id = g.item and i.evaluation_id = ${evaluation}::uuid) limit 1`,
  )
  if (foreign.length > 0) throw problems.invalid({ fields: [{ path: 'findings', code: 'itemElsewhere' }] })
}

/** Told while it is planned, not when the agency is waiting to be told. */
async function assertPossible(req: PayloadRequest, id: string): Promise<void> {
  const doc = await req.payload.findByID({ collection: 'visits', id, depth: 0, overrideAccess: true, req })
  const lacking = await lackingOfVisit({ req, doc: { ...doc, id: idOf(doc) ?? id } })
  const fields = lacking.filter(({ code }) => code !== 'visitAnnouncedAlready')
  if (fields.length > 0) throw problems.invalid({ fields })
}
