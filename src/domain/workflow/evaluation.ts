import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of one agency's evaluation in one cycle (E.1b of the workflows). */
export const evaluationStates = [
  'not_started',
  'in_progress',
  'submitted',
  'under_review',
  'returned',
  'initially_approved',
  'appeal_window',
  'appealed',
  'final_review',
  'finally_approved',
  'council_approved',
  'sent',
  'published',
  'absent',
] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** States in which the agency may write its answers. In `returned` only the flagged fields are open. */
export const fillingStates = ['not_started', 'in_progress', 'returned'] as const
/** From here on the agency sees the evaluator's target, actual, score and remarks. */
export const statesWithReleasedScores: readonly EvaluationState[] = [
  'initially_approved',
  'appeal_window',
  'appealed',
  'final_review',
  'finally_approved',
  'council_approved',
  'sent',
  'published',
]

/** Whether a window of the cycle is open at the moment of asking. */
export type WindowFact = {
  name: string
  opensAt: string | null
  closesAt: string | null
  isOpen: boolean
  hasOpened: boolean
}

export type EvaluationFacts = {
  cycleIsRunning: boolean
  selfAssessment: WindowFact
  appeals: WindowFact
  /** what the form still lacks; empty when it is complete */
  missing: FieldProblem[]
  /** deficiencies that are neither settled nor taken back */
  flaggedCount: number
  /** of these, those that the agency has not got yet */
  unsentCount: number
  returnCount: number
  maxReturns: number
  /** true when the day by which a returned evaluation was to be mended is over */
  returnIsOverdue: boolean
  /** applicable items without an evaluator's score, by dimension */
  unscored: { general: number; specific: number }
  generalApproved: boolean
  specificApproved: boolean
  /** inquiries under way that cover something of it, by dimension */
  openInquiries: { general: number; specific: number }
  /** visits of the agency that are not closed and say that nothing is approved before */
  blockingVisits: number
  openAppealCount: number
  appealCount: number
  /** the one who moves has a post in this agency: nobody judges his own house */
  actorWorksHere: boolean
  /** the one who moves has scored something of it: nobody approves what he scored */
  actorScored: boolean
}

/** Refuses outside a window, saying when it opens or closed. */
function inside(window: WindowFact) {
  if (window.isOpen) return null
  return window.hasOpened
    ? problems.windowClosed({ window: window.name, closedAt: window.closesAt })
    : problems.windowNotOpen({ window: window.name, opensAt: window.opensAt })
}

const running: Guard<EvaluationFacts> = ({ cycleIsRunning }) =>
  cycleIsRunning ? null : problems.notReady({ what: 'runningCycle' })
const selfAssessmentOpen: Guard<EvaluationFacts> = ({ selfAssessment }) => inside(selfAssessment)
const appealsOpen: Guard<EvaluationFacts> = ({ appeals }) => inside(appeals)
const complete: Guard<EvaluationFacts> = ({ missing }) =>
  missing.length === 0 ? null : problems.incomplete({ fields: missing })
const somethingFlagged: Guard<EvaluationFacts> = ({ unsentCount }) =>
  unsentCount > 0 ? null : problems.nothingFlagged()
const nothingFlagged: Guard<EvaluationFacts> = ({ flaggedCount }) =>
  flaggedCount === 0 ? null : problems.notReady({ what: 'openFlags', count: flaggedCount })
const returnsLeft: Guard<EvaluationFacts> = ({ returnCount, maxReturns }) =>
  returnCount < maxReturns ? null : problems.tooManyReturns({ count: returnCount, maxReturns })
const pastReturnDueDate: Guard<EvaluationFacts> = ({ returnIsOverdue }) =>
  returnIsOverdue ? null : problems.notReady({ what: 'returnDueDate' })
const allScored =
  (...dimensions: ('general' | 'specific')[]): Guard<EvaluationFacts> =>
  ({ unscored }) => {
    const count = dimensions.reduce((sum, dimension) => sum + unscored[dimension], 0)
    return count === 0 ? null : problems.notAllScored({ count })
  }
const inquiriesAnswered =
  (dimension: 'general' | 'specific'): Guard<EvaluationFacts> =>
  ({ openInquiries }) =>
    openInquiries[dimension] === 0
      ? null
      : problems.notReady({ what: 'openInquiries', count: openInquiries[dimension] })
const visitsClosed: Guard<EvaluationFacts> = ({ blockingVisits }) =>
  blockingVisits === 0 ? null : problems.notReady({ what: 'openVisits', count: blockingVisits })
const bothApproved: Guard<EvaluationFacts> = ({ generalApproved, specificApproved }) =>
  generalApproved && specificApproved ? null : problems.notReady({ what: 'bothDimensions' })
const noOpenAppeals: Guard<EvaluationFacts> = ({ openAppealCount }) =>
  openAppealCount === 0 ? null : problems.appealsOpen({ count: openAppealCount })
const notOwnAgency: Guard<EvaluationFacts> = ({ actorWorksHere }) =>
  actorWorksHere ? problems.conflictOfInterest() : null
const notOwnScores: Guard<EvaluationFacts> = ({ actorScored }) =>
  actorScored ? problems.conflictOfInterest({ what: 'ownScores' }) : null

export const evaluationMachine = machine({
  noun: 'evaluation',
  initial: 'not_started' as EvaluationState,
  states: evaluationStates,
  moves: {
    start: {
      from: ['not_started'],
      to: 'in_progress',
      needs: ['evaluation.fill', 'evaluation.importAnswers'],
      event: 'evaluation.started',
      when: [running, selfAssessmentOpen],
    },
    submit: {
      from: ['in_progress'],
      to: 'submitted',
      needs: 'evaluation.submit',
      event: 'evaluation.submitted',
      when: [running, selfAssessmentOpen, complete],
    },
    // Until somebody has begun to read it, and while it could still be handed in again.
    recall: {
      from: ['submitted'],
      to: 'in_progress',
      needs: 'evaluation.submit',
      event: 'evaluation.recalled',
      when: [running, selfAssessmentOpen],
    },
    beginReview: {
      from: ['submitted'],
      to: 'under_review',
      needs: ['evaluation.scoreGeneral', 'evaluation.scoreSpecific'],
      event: 'evaluation.reviewStarted',
      when: [notOwnAgency, running],
    },
    return: {
      from: ['under_review'],
      to: 'returned',
      needs: ['evaluation.scoreGeneral', 'evaluation.scoreSpecific'],
      event: 'evaluation.returned',
      when: [notOwnAgency, running, returnsLeft, somethingFlagged],
    },
    resubmit: {
      from: ['returned'],
      to: 'under_review',
      needs: 'evaluation.submit',
      event: 'evaluation.resubmitted',
      when: [running, complete],
    },
    // After the due date the review goes on with what exists, complete or not (E.1b).
    resumeOverdue: {
      from: ['returned'],
      to: 'under_review',
      needs: 'system',
      event: 'evaluation.resumed',
      when: [running, pastReturnDueDate],
    },
    approveGeneral: {
      from: ['under_review'],
      to: 'under_review',
      needs: 'evaluation.scoreGeneral',
      event: 'evaluation.dimensionApproved',
      when: [notOwnAgency, running, nothingFlagged, inquiriesAnswered('general'), visitsClosed, allScored('general')],
    },
    approveSpecific: {
      from: ['under_review'],
      to: 'under_review',
      needs: 'evaluation.scoreSpecific',
      event: 'evaluation.dimensionApproved',
      when: [notOwnAgency, running, nothingFlagged, inquiriesAnswered('specific'), visitsClosed, allScored('specific')],
    },
    approveInitially: {
      from: ['under_review'],
      to: 'initially_approved',
      needs: 'system',
      event: 'evaluation.initiallyApproved',
      when: [bothApproved, allScored('general', 'specific')],
    },
    openAppeals: {
      from: ['initially_approved'],
      to: 'appeal_window',
      needs: 'system',
      event: 'evaluation.appealsOpened',
      when: [running],
    },
    appeal: {
      from: ['appeal_window', 'appealed'],
      to: 'appealed',
      needs: 'evaluation.appeal',
      event: 'evaluation.appealed',
      when: [running, appealsOpen],
    },
    // From the initial approval straight on, for one that was approved after the appeals of its cycle had ended.
    moveToFinalReview: {
      from: ['initially_approved', 'appeal_window', 'appealed'],
      to: 'final_review',
      needs: 'system',
      event: 'evaluation.movedToFinalReview',
      when: [noOpenAppeals],
    },
    approveFinally: {
      from: ['final_review'],
      to: 'finally_approved',
      needs: 'evaluation.approve',
      event: 'evaluation.finallyApproved',
      when: [notOwnAgency, notOwnScores, running, noOpenAppeals, allScored('general', 'specific')],
    },
    sendBack: {
      from: ['final_review'],
      to: 'under_review',
      needs: 'evaluation.approve',
      event: 'evaluation.sentBack',
      when: [notOwnAgency, running],
      asksReason: true,
    },
    councilApprove: {
      from: ['finally_approved'],
      to: 'council_approved',
      needs: 'council.record',
      event: 'evaluation.councilApproved',
      when: [running],
    },
    councilReject: {
      from: ['finally_approved'],
      to: 'final_review',
      needs: 'council.record',
      event: 'evaluation.councilRejected',
      when: [running],
      asksReason: true,
    },
    markSent: { from: ['council_approved'], to: 'sent', needs: 'system', event: 'evaluation.sent' },
    publish: { from: ['sent'], to: 'published', needs: 'system', event: 'evaluation.published' },
    markAbsent: {
      from: ['not_started', 'in_progress'],
      to: 'absent',
      needs: 'system',
      event: 'evaluation.absent',
    },
  },
})
