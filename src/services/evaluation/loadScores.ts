import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import type { Verb } from '../../domain/people/verbs'
import { axesOf } from '../../domain/review/axes'
import type { EvaluationView, ItemView, ScoresView } from '../../domain/review/views'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { fillingStates } from '../../domain/workflow/evaluation'
import { reviewableStates } from '../../domain/workflow/item'
import { now } from '../../lib/clock'
import { timelineOf } from '../system/timeline'
import { runSql } from '../system/sql'
import { windowFact } from './evaluationFacts'
import { loadEvaluation } from './loadEvaluation'
import { loadItems } from './loadItems'
import { selfAssessmentWindow } from './selfAssessmentWindow'

/**
 * The scores of one evaluation with their reasons, for the staff of its province and, once they were released, for its
 * agency. Before that the agency gets the course of the evaluation and not one evaluator's figure.
 */
export async function loadScores({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<ScoresView> {
  const { isStaff, ...evaluation } = await loadEvaluation(req, evaluationId)
  const visible = isStaff || evaluation.scoresReleased
  const items = visible ? await loadItems(req, { evaluationId }) : []
  return {
    evaluation,
    isStaff,
    items: isStaff ? items : items.map(asAgencySees),
    axes: axesOf(items, visible ? await axisSums(req, evaluationId) : []),
    appeals: appealsOf(req, evaluation),
    timeline: await timelineOf({ req, evaluationId, of: 'evaluation' }),
    window: await selfAssessmentWindow(req, evaluation),
    work: workOf(req, evaluation),
  }
}

/** Which colleague scored is the organisation's own matter; the score and its reason are the agency's. */
const asAgencySees = (item: ItemView): ItemView => ({ ...item, scoredBy: null })

const axisSums = (req: PayloadRequest, evaluationId: string) =>
  runSql<{ node: string; score: string | null; cap: string }>(
    req,
    sql`select node, trim_scale(score)::text as score, trim_scale(cap)::text as cap
        from evaluation_scores where evaluation_id = ${evaluationId} and level = 'axis'`,
  )

const isRunning = ({ cycle }: EvaluationView) => (runningCycleStates as readonly string[]).includes(cycle.state)

function appealsOf(req: PayloadRequest, evaluation: EvaluationView): ScoresView['appeals'] {
  const { agency, cycle, state } = evaluation
  const { isOpen, opensAt, closesAt } = windowFact('appeals', cycle.appealsOpen, cycle.appealsClose, now())
  const inAppeals = isRunning(evaluation) && ['appeal_window', 'appealed'].includes(state)
  return {
    mayAppeal: inAppeals && isOpen && may(assignmentsOf(req.user), 'evaluation.appeal', { agency: agency.id }),
    isOpen: inAppeals && isOpen,
    opensAt,
    closesAt,
  }
}

function workOf(req: PayloadRequest, evaluation: EvaluationView): ScoresView['work'] {
  const { agency, province, state } = evaluation
  const holds = (...verbs: Verb[]) =>
    isRunning(evaluation) && verbs.some((verb) => may(assignmentsOf(req.user), verb, { province, agency: agency.id }))
  const isIn = (states: readonly string[]) => states.includes(state)
  return {
    fill: isIn(fillingStates) && holds('evaluation.fill'),
    review: isIn([...reviewableStates, 'returned']) && holds('evaluation.scoreGeneral', 'evaluation.scoreSpecific'),
    decide: isIn(['appealed']) && holds('appeal.decide'),
    approve: isIn(['final_review']) && holds('evaluation.approve'),
  }
}
