import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CardGroup } from '../../domain/publishing/card'
import type { FinalItem } from '../../domain/publishing/finalItem'
import type { Finalist } from '../../domain/publishing/results'
import type { EvaluationState } from '../../domain/workflow/evaluation'
import { runSql } from '../system/sql'

export type FinalEvaluation = Finalist & { evaluation: string; nationalLegalId: string | null }

type EvaluationRow = {
  evaluation: string
  agency: string
  agency_name: string
  national_legal_id: string | null
  total: string | null
  group: CardGroup
}
type ItemRow = FinalItem & { evaluation: string }

/**
 * The agencies of a cycle whose evaluation is in this state, with every measure, its accepted values and its scores: two
 * statements for a whole province. The caller has asked for the right before.
 */
export async function loadFinalists(
  req: PayloadRequest,
  cycleId: string,
  state: EvaluationState,
): Promise<FinalEvaluation[]> {
  const evaluations = await runSql<EvaluationRow>(
    req,
    sql`select e.id as evaluation, a.id as agency, a.name as agency_name, a.national_legal_id, trim_scale(e.total)::text as total,
          jsonb_build_object('code', g.code, 'title', g.title, 'shortTitle', g.short_title, 'order', g."order"::int) as "group"
        from evaluations e join agencies a on a.id = e.agency_id join agency_groups g on g.id = a.group_id
        where e.cycle_id = ${cycleId} and e.workflow_state = ${state}
        order by e.id`,
  )
  const items = await loadItems(req, cycleId, state)
  return evaluations.map((row) => ({
    evaluation: row.evaluation,
    agency: row.agency,
    agencyName: row.agency_name,
    nationalLegalId: row.national_legal_id,
    group: row.group,
    storedTotal: row.total,
    items: items.get(row.evaluation) ?? [],
  }))
}

/** The items by evaluation, in the order of the form. Levels and steps come along, because they are part of the reason. */
async function loadItems(
  req: PayloadRequest,
  cycleId: string,
  state: EvaluationState,
): Promise<Map<string, FinalItem[]>> {
  const rows = await runSql<ItemRow>(
    req,
    sql`select i.evaluation_id as evaluation, i.id as key, i.dimension,
          jsonb_build_object('key', x.id, 'code', x.code, 'title', x.title) as axis,
          jsonb_build_object('key', n.id, 'code', n.code, 'title', n.title) as indicator,
          jsonb_build_object('code', m.code, 'title', m.title, 'unit', m.unit, 'kind', m.scoring_kind, 'target', trim_scale(m.target)::text,
            'levels', (select jsonb_agg(jsonb_build_object('key', l.key, 'label', l.label, 'factor', trim_scale(l.factor)::text) order by l._order)
              from measures_levels l where l._parent_id = m.id),
            'steps', (select jsonb_agg(jsonb_build_object('from', trim_scale(s."from")::text, 'percent', trim_scale(s.percent)::text) order by s._order)
              from measures_steps s where s._parent_id = m.id)) as measure,
          trim_scale(i.cap)::text as cap,
          trim_scale(coalesce(i.initial_target, i.target))::text as target,
          coalesce(i.initial_actual, i.inquiry_actual, i.self_actual) as actual,
          trim_scale(i.self_score)::text as "selfScore",
          trim_scale(i.initial_score)::text as "initialScore",
          trim_scale(i.appeal_score)::text as "appealScore",
          trim_scale(i.final_score)::text as "finalScore",
          coalesce(i.not_applicable, false) as "notApplicable",
          case when i.not_applicable then i.not_applicable_reason when i.appeal_score is not null then p.decision_reason
            else i.initial_reason end as reason,
          jsonb_build_object('actual', i.last_year_actual, 'score', trim_scale(i.last_year_score)::text,
            'cap', trim_scale(i.last_year_cap)::text) as "lastYear"
        from evaluations e
        join evaluation_items i on i.evaluation_id = e.id
        join measures m on m.id = i.measure_id
        join indicators n on n.id = i.indicator_id
        join axes x on x.id = i.axis_id
        left join appeals p on p.item_id = i.id
        where e.cycle_id = ${cycleId} and e.workflow_state = ${state}
        order by i.evaluation_id, i.dimension, x."order", x.code, n."order", n.code, m."order", m.code`,
  )
  const byEvaluation = new Map<string, FinalItem[]>()
  for (const { evaluation, ...item } of rows) {
    const list = byEvaluation.get(evaluation)
    if (list) list.push(item)
    else byEvaluation.set(evaluation, [item])
  }
  return byEvaluation
}
