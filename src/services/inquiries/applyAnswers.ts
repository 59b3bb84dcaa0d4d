import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Level, Step } from '../../domain/indicators/kind'
import { idOf } from '../../domain/reference'
import { scoreMeasure } from '../../domain/scoring/measure'
import { inquiryStates } from '../../domain/workflow/item'
import { nowIso } from '../../lib/clock'
import { recomputeEvaluation } from '../evaluation/rollUp'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'
import { cellsOf } from './inquirySql'

type Answered = {
  item: string
  evaluation: string
  cycle: string
  agency: string
  province: string
  dimension: 'general' | 'specific'
  state: string
  approved: boolean
  actual: string
  oldScore: string | null
  kind: string
  cap: string
  target: string | null
  levels: Level[] | null
  steps: Step[] | null
}

/**
 * The accepted answer reaches the measures, beside what the agency said, each with the score that its rule gives. Measures
 * whose evaluation or dimension has been approved meanwhile stay as they are. The evaluations are held in the order of
 * their ids, as every service takes them.
 */
export async function applyAnswers({ req, doc }: MoveContext): Promise<void> {
  await runSql(
    req,
    sql`select id from evaluations where id in (select e.id from ${cellsOf(sql`${doc.id}::uuid`)}) order by id for no key update`,
  )
  const answered = (await answersOf({ req, doc })).filter(({ state, approved }) => isOpen(state) && !approved)
  const [letter] = await runSql<{ number: string }>(
    req,
    sql`select number from letters where id = ${idOf(doc.replyLetter)}::uuid`,
  )
  const scored = answered.map((row) => {
    const { score, part } = scoreMeasure({ ...row, actual: row.actual })
    return { ...row, score, actual: part.actual }
  })
  await writeScores({ req }, scored, letter?.number ?? null)
  for (const { item, evaluation, cycle, agency, province, dimension, actual, oldScore, score } of scored)
    await recordEvent(req, {
      event: 'item.inquiryRecorded',
      subject: { type: 'item', id: item, evaluation, cycle, agency, province },
      details: { actual, oldScore, newScore: score, dimension, inquiry: doc.id },
    })
  for (const evaluationId of new Set(scored.map(({ evaluation }) => evaluation)))
    await recomputeEvaluation({ req, evaluationId })
}

const isOpen = (state: string): boolean => (inquiryStates as readonly string[]).includes(state)

const answersOf = ({ req, doc }: Pick<MoveContext, 'req' | 'doc'>) =>
  runSql<Answered>(
    req,
    sql`select i.id as item, e.id as evaluation, e.cycle_id as cycle, i.agency_id as agency, i.province_id as province,
          i.dimension::text as dimension, e.workflow_state::text as state, a.actual, i.inquiry_score::text as "oldScore",
          case when i.dimension = 'general' then e.general_approved_at else e.specific_approved_at end is not null as approved,
          m.scoring_kind as kind, trim_scale(i.cap)::text as cap, trim_scale(i.target)::text as target,
          (select jsonb_agg(jsonb_build_object('key', l.key, 'label', l.label, 'factor', trim_scale(l.factor)::text) order by l._order)
            from measures_levels l where l._parent_id = m.id) as levels,
          (select jsonb_agg(jsonb_build_object('from', trim_scale(s."from")::text, 'percent', trim_scale(s.percent)::text) order by s._order)
            from measures_steps s where s._parent_id = m.id) as steps
        from inquiry_answers a join evaluation_items i on i.id = a.item_id join evaluations e on e.id = i.evaluation_id
        join measures m on m.id = i.measure_id
        where a.inquiry_id = ${doc.id} and a.actual is not null order by e.id, i.id`,
  )

const writeScores = (
  { req }: Pick<MoveContext, 'req'>,
  scored: readonly { item: string; actual: string | null; score: string | null }[],
  letter: string | null,
) =>
  runSql(
    req,
    sql`update evaluation_items i set inquiry_actual = g.actual, inquiry_score = g.score, inquiry_letter_number = ${letter},
          updated_at = ${nowIso()}
        from jsonb_to_recordset(${JSON.stringify(scored.map(({ item, actual, score }) => ({ item, actual, score })))}::jsonb)
          as g(item uuid, actual varchar, score numeric)
        where i.id = g.item`,
  )
