import { sql } from '@payloadcms/db-postgres/drizzle'
import { assignmentsOf } from '../../domain/people/person'
import { ownAgencies } from '../../domain/people/rights'
import { idOf } from '../../domain/reference'
import { parseDecimal } from '../../domain/text/decimal'
import type { AppealFacts } from '../../domain/workflow/appeal'
import { appealMachine } from '../../domain/workflow/appeal'
import { cyclesPastAppeals } from '../../domain/workflow/cycle'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput, Noun } from '../system/transition'
import { changeItem } from './changeItem'
import { holdEvaluation } from './holdEvaluation'

type Row = { cap: string; score_in_force: string | null; scored_by: string | null }

/** The new score as stored, in ASCII digits; what cannot be read stays as it is for the guard to refuse. */
async function readNewScore({ req, doc, input }: MoveContext): Promise<MoveInput> {
  const given = typeof input.newScore === 'string' ? input.newScore.trim() : ''
  const { score_in_force } = await itemOf(req, doc)
  return { newScore: given === '' ? null : (parseDecimal(given) ?? given), oldScore: score_in_force }
}

async function itemOf(req: MoveContext['req'], doc: MoveContext['doc']): Promise<Row> {
  const [row] = await runSql<Row>(
    req,
    sql`select trim_scale(cap)::text as cap, trim_scale(coalesce(final_score, appeal_score, initial_score))::text as score_in_force,
          scored_by_id as scored_by
        from evaluation_items where id = ${idOf(doc.item)}`,
  )
  if (!row) throw new Error(`appeal ${doc.id} has no item`)
  return row
}

/** What the guards of a decision ask about. The evaluation is held before the appeal is decided. */
async function loadFacts({ req, doc, input }: MoveContext): Promise<AppealFacts> {
  const { cycleIsRunning } = await holdEvaluation(req, idOf(doc.evaluation) ?? '')
  const { cap, score_in_force, scored_by } = await itemOf(req, doc)
  return {
    cycleIsRunning,
    actorWorksHere: ownAgencies(assignmentsOf(req.user)).includes(idOf(doc.agency) ?? ''),
    actorScored: scored_by !== null && scored_by === req.user?.id,
    cap,
    scoreInForce: score_in_force,
    newScore: (input.newScore as string | null | undefined) ?? null,
  }
}

/**
 * The decision reaches the measure: its new score stands beside the evaluator's, and totals follow by the hook. When it was
 * the last one and the cycle has left its appeals, the evaluation goes on to its final review.
 */
async function applyDecision({ req, doc, input, also }: MoveContext): Promise<void> {
  const newScore = (input.newScore as string | null | undefined) ?? null
  await changeItem(req, idOf(doc.item) ?? '', { appealScore: newScore, itemState: 'decided' })
  const evaluation = await holdEvaluation(req, idOf(doc.evaluation) ?? '')
  if (evaluation.state !== 'appealed' || !cyclesPastAppeals.includes(evaluation.cycleState)) return
  const [left] = await runSql<{ count: number }>(
    req,
    sql`select count(*)::int as count from appeals where evaluation_id = ${evaluation.id} and workflow_state = 'registered'`,
  )
  if (left?.count === 0) await also('evaluation', evaluation.id, 'moveToFinalReview', { bySystem: true })
}

/** One appeal, for the transition service. */
export const appealNoun: Noun<AppealFacts> = {
  collection: 'appeals',
  machine: appealMachine,
  readVerbs: ['evaluation.read', 'evaluation.readOwn'],
  subject: (doc) => ({
    type: 'appeal',
    id: doc.id,
    evaluation: idOf(doc.evaluation),
    agency: idOf(doc.agency),
    province: idOf(doc.province),
  }),
  prepare: { accept: readNewScore, acceptPartially: readNewScore, reject: readNewScore },
  loadFacts,
  changes: ({ req, input }) => ({
    decisionReason: input.reason?.trim(),
    newScore: input.newScore ?? null,
    decidedAt: nowIso(),
    decidedBy: req.user?.id ?? null,
  }),
  details: ({ doc, input }) => ({
    item: idOf(doc.item),
    oldScore: (input.oldScore as string | null | undefined) ?? null,
    newScore: (input.newScore as string | null | undefined) ?? null,
  }),
  effects: { accept: applyDecision, acceptPartially: applyDecision, reject: applyDecision },
}
