import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { cyclesPastAppeals } from '../../domain/workflow/cycle'
import { evaluationMachine } from '../../domain/workflow/evaluation'
import { nowIso } from '../../lib/clock'
import { giveReceipt, newTrackingCode } from '../forms/giveReceipt'
import { projectAnswers } from '../forms/projectAnswers'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput, Noun } from '../system/transition'
import type { FactsWithAnswers } from './evaluationFacts'
import { loadEvaluationFacts } from './evaluationFacts'
import { holdEvaluation } from './holdEvaluation'
import { returnDueDates } from './returnDueDate'
import { sendDeficiencies, takeMended } from './sendDeficiencies'

const stamp = (name: string, by: string) => (context: MoveContext) => ({
  [name]: nowIso(),
  [by]: context.req.user?.id ?? null,
})

const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  submit: stamp('submittedAt', 'submittedBy'),
  recall: () => ({ submittedAt: null, submittedBy: null }),
  resubmit: (context) => ({ ...stamp('submittedAt', 'submittedBy')(context), returnDueDate: null }),
  resumeOverdue: () => ({ returnDueDate: null }),
  return: ({ doc, input }) => ({
    returnCount: Number(doc.returnCount ?? 0) + 1,
    returnDueDate: input.dueDate ?? null,
    generalApprovedAt: null,
    generalApprovedBy: null,
    specificApprovedAt: null,
    specificApprovedBy: null,
  }),
  approveGeneral: stamp('generalApprovedAt', 'generalApprovedBy'),
  approveSpecific: stamp('specificApprovedAt', 'specificApprovedBy'),
  approveInitially: () => ({ scoresReleased: true }),
  approveFinally: stamp('finallyApprovedAt', 'finallyApprovedBy'),
  sendBack: () => ({
    generalApprovedAt: null,
    generalApprovedBy: null,
    specificApprovedAt: null,
    specificApprovedBy: null,
    scoresReleased: false,
  }),
  councilApprove: ({ input }) => ({ councilSession: input.councilSession ?? null }),
  councilReject: () => ({ finallyApprovedAt: null, finallyApprovedBy: null }),
}

/** Moves that stay in their state win only once: a dimension that is approved is not approved again. */
const once: Record<string, Where> = {
  approveGeneral: { generalApprovedAt: { exists: false } },
  approveSpecific: { specificApprovedAt: { exists: false } },
}

async function release({ req, doc }: MoveContext, released: boolean): Promise<void> {
  await runSql(req, sql`update evaluation_items set scores_released = ${released} where evaluation_id = ${doc.id}`)
}

/** What the council approved is final: the score in force is written beside all the others, over none of them. */
async function finalise({ req, doc }: MoveContext): Promise<void> {
  await runSql(
    req,
    sql`update evaluation_items
        set final_score = coalesce(appeal_score, initial_score), item_state = 'final', updated_at = now()
        where evaluation_id = ${doc.id}`,
  )
}

/** The council speaks through its minutes: an evaluation is decided only with the session that records it. */
async function needsMinutes({ input }: MoveContext): Promise<MoveInput> {
  if (!input.councilSession) throw problems.notReady({ what: 'councilSession' })
  return {}
}

const handingIn = ['submit', 'resubmit']

/**
 * What the agency hands in reaches the items, and is kept as it stands under a receipt. Refuses when something was saved
 * after the revision that the person saw, so that nobody signs what he has not seen.
 */
async function handIn(context: MoveContext, { submission }: FactsWithAnswers): Promise<void> {
  if (!submission) return
  const { revision } = submission
  const seen = context.input.revision
  if (seen !== undefined && seen !== revision)
    throw problems.staleRevision({ what: 'submission', revision, others: {} })
  await projectAnswers(context, submission)
  if (context.move === 'resubmit') await takeMended(context, submission)
  await giveReceipt(context, submission)
}

/** What was taken back is a draft again; its receipt stays, and says so. */
async function openAgain({ req, doc }: MoveContext): Promise<void> {
  await runSql(req, sql`update form_submissions set submitted_at = null where evaluation_id = ${doc.id}`)
}

/** What was mended in time is kept when the due day of a return is over. */
async function takeBack(context: MoveContext, { submission }: FactsWithAnswers): Promise<void> {
  if (!submission) return
  await projectAnswers(context, submission)
  await takeMended(context, submission)
}

/** When both dimensions are approved (or have no measure for this agency) the initial approval follows. */
async function approveInitiallyWhenBoth(context: MoveContext): Promise<void> {
  const { generalApproved, specificApproved } = await loadEvaluationFacts(context)
  if (generalApproved && specificApproved)
    await context.also('evaluation', context.doc.id, 'approveInitially', { bySystem: true })
}

/** Who gets the initial approval late follows the cycle: into its appeals while they last, past them when they have ended. */
async function followCycle({ req, doc, also }: MoveContext): Promise<void> {
  const { cycleState } = await holdEvaluation(req, doc.id)
  const move =
    cycleState === 'appeals' ? 'openAppeals' : cyclesPastAppeals.includes(cycleState) ? 'moveToFinalReview' : null
  if (move) await also('evaluation', doc.id, move, { bySystem: true })
}

const dimensionOf: Record<string, 'general' | 'specific'> = { approveGeneral: 'general', approveSpecific: 'specific' }

/** One agency's evaluation, for the transition service. */
export const evaluationNoun: Noun<FactsWithAnswers> = {
  collection: 'evaluations',
  machine: evaluationMachine,
  readVerbs: ['evaluation.read', 'evaluation.readOwn'],
  subject: (doc) => ({
    type: 'evaluation',
    id: doc.id,
    evaluation: doc.id,
    cycle: idOf(doc.cycle),
    agency: idOf(doc.agency),
    province: idOf(doc.province),
  }),
  loadFacts: loadEvaluationFacts,
  changes: (context) => changes[context.move]?.(context) ?? {},
  only: ({ move }) => once[move] ?? null,
  details: ({ move, doc, input }) => ({
    ...(dimensionOf[move] ? { dimension: dimensionOf[move] } : {}),
    ...(handingIn.includes(move) ? { trackingCode: String(input.trackingCode) } : {}),
    ...(move === 'return' && input.dueDate ? { dueDate: String(input.dueDate) } : {}),
    ...(move === 'resumeOverdue' ? { dueDate: String(doc.returnDueDate) } : {}),
    ...(move === 'return' ? { count: Number(doc.returnCount ?? 0) } : {}),
  }),
  prepare: {
    submit: newTrackingCode,
    resubmit: newTrackingCode,
    return: returnDueDates,
    councilApprove: needsMinutes,
    councilReject: needsMinutes,
  },
  effects: {
    submit: handIn,
    resubmit: handIn,
    recall: openAgain,
    resumeOverdue: takeBack,
    return: sendDeficiencies,
    approveGeneral: approveInitiallyWhenBoth,
    approveSpecific: approveInitiallyWhenBoth,
    approveInitially: async (context) => {
      await release(context, true)
      await followCycle(context)
    },
    sendBack: (context) => release(context, false),
    councilApprove: finalise,
  },
}
