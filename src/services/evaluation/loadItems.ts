import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ItemView } from '../../domain/review/views'
import { fileViews } from '../evidence/evidenceSql'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

const files = (condition: SQL): SQL =>
  fileViews(sql`v.evaluation_id = i.evaluation_id and v.measure_id = i.measure_id and ${condition}`)

const text = (column: string): SQL => sql.raw(`trim_scale(${column})::text`)

const measure = sql`jsonb_build_object('id', m.id, 'code', m.code, 'title', m.title, 'help', m.help, 'unit', m.unit,
  'kind', m.scoring_kind, 'guideline', n.guideline, 'legalBasis', n.legal_basis, 'evaluatingBody', n.evaluating_body,
  'levels', (select jsonb_agg(jsonb_build_object('key', l.key, 'label', l.label, 'factor', ${text('l.factor')}) order by l._order)
    from measures_levels l where l._parent_id = m.id),
  'steps', (select jsonb_agg(jsonb_build_object('from', ${text('s."from"')}, 'percent', ${text('s.percent')}) order by s._order)
    from measures_steps s where s._parent_id = m.id))`

const appeal = sql`case when p.id is not null then jsonb_build_object('id', p.id, 'state', p.workflow_state, 'text', p.text,
  'requestedTarget', ${text('p.requested_target')}, 'requestedActual', p.requested_actual,
  'registeredAt', ${isoSql(sql`p.created_at`)}, 'decisionReason', p.decision_reason, 'newScore', ${text('p.new_score')},
  'decidedAt', ${isoSql(sql`p.decided_at`)}, 'files', ${files(sql`v.purpose = 'appeal'`)}) end`

/**
 * The measures of an evaluation (or one of them) with all their values, evidence and appeal, in the order of the form: one
 * statement. The caller has asked for the right, and hides from an agency what it may not see yet.
 */
export function loadItems(
  req: PayloadRequest,
  where: { evaluationId: string } | { itemId: string },
): Promise<ItemView[]> {
  const condition = 'itemId' in where ? sql`i.id = ${where.itemId}` : sql`i.evaluation_id = ${where.evaluationId}`
  return runSql<ItemView>(
    req,
    sql`select i.id, ${isoSql(sql`i.updated_at`)} as "updatedAt", i.dimension, i.item_state as state,
          jsonb_build_object('id', x.id, 'code', x.code, 'title', x.title) as axis,
          jsonb_build_object('id', n.id, 'code', n.code, 'title', n.title) as indicator,
          ${measure} as measure, ${text('i.cap')} as cap, ${text('i.target')} as target,
          jsonb_build_object('actual', i.self_actual, 'score', ${text('i.self_score')}, 'explanation', i.self_explanation) as self,
          case when i.returned_at is not null then jsonb_build_object('at', ${isoSql(sql`i.returned_at`)},
            'actual', i.returned_actual, 'score', ${text('i.returned_score')}, 'explanation', i.returned_explanation) end as returned,
          case when i.initial_score is not null then jsonb_build_object('target', ${text('i.initial_target')},
            'actual', i.initial_actual, 'score', ${text('i.initial_score')}, 'reason', i.initial_reason) end as found,
          u.name as "scoredBy", ${isoSql(sql`i.scored_at`)} as "scoredAt",
          case when i.inquiry_actual is not null then jsonb_build_object('actual', i.inquiry_actual,
            'score', ${text('i.inquiry_score')}, 'letterNumber', i.inquiry_letter_number) end as inquiry,
          ${text('i.appeal_score')} as "appealScore", ${text('i.final_score')} as "finalScore",
          coalesce(i.not_applicable, false) as "notApplicable", i.not_applicable_reason as "notApplicableReason",
          case when i.last_year_score is not null then jsonb_build_object('actual', i.last_year_actual,
            'score', ${text('i.last_year_score')}, 'cap', ${text('i.last_year_cap')}) end as "lastYear",
          ${files(sql`v.purpose = 'self'`)} as files, ${appeal} as appeal
        from evaluation_items i
        join measures m on m.id = i.measure_id
        join indicators n on n.id = i.indicator_id
        join axes x on x.id = i.axis_id
        left join users u on u.id = i.scored_by_id
        left join appeals p on p.item_id = i.id
        where ${condition}
        order by i.dimension, x."order", x.code, n."order", n.code, m."order", m.code`,
  )
}
