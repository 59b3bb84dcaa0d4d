import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/reference'
import { createCycleForm } from '../forms/createCycleForm'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'
import { recomputeAll } from './rollUp'

/**
 * The announcement: every active agency of the province that is not exempt gets its evaluation, each evaluation gets an
 * item for every measure of the indicators that apply to the agency, the self-assessment form is generated and the circular
 * is issued. Set-based, and harmless when it runs again: what is there stays as it is.
 */
export async function announce({ req, doc, also }: MoveContext): Promise<void> {
  const province = idOf(doc.province)
  await createEvaluations(req, doc.id, province)
  await createItems(req, doc.id)
  await recallLastYear(req, doc.id, province)
  const form = await createCycleForm({ req, cycleId: doc.id })
  await req.payload.db.updateOne({ collection: 'evaluation-cycles', id: doc.id, data: { form }, req })
  await recomputeAll({ req, cycleId: doc.id })
  await issueCircular(req, idOf(doc.circular), also)
}

/** The circular goes out with the cycle, if staff have not issued it before. */
async function issueCircular(req: PayloadRequest, id: string | null, also: MoveContext['also']): Promise<void> {
  const [draft] = await runSql(req, sql`select 1 from circulars where id = ${id} and workflow_state = 'draft'`)
  if (id && draft) await also('circular', id, 'issueWithCycle', { bySystem: true })
}

const createEvaluations = (req: PayloadRequest, cycle: string, province: string | null) =>
  runSql(
    req,
    sql`
    insert into evaluations (id, title, cycle_id, agency_id, province_id, workflow_state, created_at, updated_at)
    select gen_random_uuid(), a.name || ' · ' || c.title, c.id, a.id, a.province_id, 'not_started', now(), now()
    from evaluation_cycles c join agencies a on a.province_id = ${province} and a.active
    where c.id = ${cycle}
      and not exists (select 1 from evaluation_cycles_exemptions x where x._parent_id = c.id and x.agency_id = a.id)
    on conflict (cycle_id, agency_id) do nothing`,
  )

/** An item for each measure that applies. The scope rule is domain/indicators/scope; a test holds the two together. */
const createItems = (req: PayloadRequest, cycle: string) =>
  runSql(
    req,
    sql`
    insert into evaluation_items (id, evaluation_id, measure_id, indicator_id, axis_id, dimension, agency_id, province_id,
      item_state, cap, target, created_at, updated_at)
    select gen_random_uuid(), e.id, m.id, i.id, i.axis_id, m.dimension, e.agency_id, e.province_id, 'empty', m.cap, m.target,
      now(), now()
    from evaluations e
    join agencies a on a.id = e.agency_id
    join measures m on m.cycle_id = e.cycle_id
    join indicators i on i.id = m.indicator_id
    where e.cycle_id = ${cycle} and (
      i.applies_to = 'all'
      or (i.applies_to = 'groups' and exists (
        select 1 from indicators_rels r where r.parent_id = i.id and r.path = 'groups' and r.agency_groups_id = a.group_id))
      or (i.applies_to = 'agencies' and exists (
        select 1 from indicators_rels r where r.parent_id = i.id and r.path = 'agencies' and r.agencies_id = a.id)))
    on conflict (evaluation_id, measure_id) do nothing`,
  )

/** Last year's values beside this year's questions, matched by the code of the measure. */
const recallLastYear = async (req: PayloadRequest, cycle: string, province: string | null) => {
  await runSql(
    req,
    sql`
    update evaluation_items item
    set last_year_actual = coalesce(old.initial_actual, old.self_actual),
        last_year_score = coalesce(old.final_score, old.appeal_score, old.initial_score), last_year_cap = old.cap
    from measures m, evaluations e, evaluation_cycles c, evaluation_cycles before, evaluations old_e, measures old_m,
      evaluation_items old
    where m.id = item.measure_id and e.id = item.evaluation_id and e.cycle_id = ${cycle} and c.id = e.cycle_id
      and before.province_id = ${province} and before.performance_year = c.performance_year - 1
      and before.workflow_state in ('published', 'closed')
      and old_e.cycle_id = before.id and old_e.agency_id = e.agency_id
      and old_m.cycle_id = before.id and old_m.code = m.code
      and old.evaluation_id = old_e.id and old.measure_id = old_m.id`,
  )
  await runSql(
    req,
    sql`
    update evaluations e set previous_total = old.total
    from evaluation_cycles c, evaluation_cycles before, evaluations old
    where e.cycle_id = ${cycle} and c.id = e.cycle_id and before.province_id = ${province}
      and before.performance_year = c.performance_year - 1 and before.workflow_state in ('published', 'closed')
      and old.cycle_id = before.id and old.agency_id = e.agency_id and old.workflow_state = 'published'`,
  )
}
