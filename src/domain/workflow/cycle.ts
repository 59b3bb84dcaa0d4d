import type { Guard } from './machine'
import { machine } from './machine'
import { problems } from '../problems'

/** The life of an evaluation cycle (E.1a of the workflows; seed 0's diagram). */
export const cycleStates = [
  'draft',
  'indicators_ready',
  'announced',
  'self_assessment',
  'evaluation',
  'appeals',
  'final_review',
  'council',
  'approved',
  'sent_to_national',
  'published',
  'closed',
  'cancelled',
] as const
export type CycleState = (typeof cycleStates)[number]

/** States in which agencies' evaluations live and move, each at its own pace. */
export const runningCycleStates = ['self_assessment', 'evaluation', 'appeals', 'final_review', 'council'] as const

/** States of a running cycle whose appeals have ended. */
export const cyclesPastAppeals: readonly string[] = ['final_review', 'council']

export type CycleFacts = {
  generalCaps: { sum: string; fullMark: string; ok: boolean }
  weightsOk: boolean
  /** codes of measures without a rule for their target */
  measuresWithoutTarget: string[]
  hasCircular: boolean
  hasForm: boolean
  windowsSet: boolean
  evaluationCount: number
  /** evaluations that are still before the council's approval and were not marked absent */
  undecidedCount: number
  /** evaluations that the deputy has not finally approved yet, absent ones left out */
  unapprovedCount: number
  letterGiven: boolean
}

const capsSum: Guard<CycleFacts> = ({ generalCaps }) =>
  generalCaps.ok
    ? null
    : problems.capsDoNotSum({ dimension: 'general', sum: generalCaps.sum, fullMark: generalCaps.fullMark })
const weightsSum: Guard<CycleFacts> = ({ weightsOk }) => (weightsOk ? null : problems.weightsDoNotSum())
const targetsSet: Guard<CycleFacts> = ({ measuresWithoutTarget }) =>
  measuresWithoutTarget.length === 0
    ? null
    : problems.notReady({
        what: 'targets',
        fields: measuresWithoutTarget.map((code) => ({ path: code, code: 'targetRequired', values: { code } })),
      })
const requires =
  (what: string, holds: (facts: CycleFacts) => boolean): Guard<CycleFacts> =>
  (facts) =>
    holds(facts) ? null : problems.notReady({ what })

/** States of a cycle whose results are not approved yet. */
export const undecidedCycleStates = [
  'draft',
  'indicators_ready',
  'announced',
  'self_assessment',
  'evaluation',
  'appeals',
  'final_review',
  'council',
] as const

export const cycleMachine = machine({
  noun: 'cycle',
  initial: 'draft' as CycleState,
  states: cycleStates,
  moves: {
    markReady: {
      from: ['draft'],
      to: 'indicators_ready',
      needs: 'cycle.configure',
      event: 'cycle.indicatorsReady',
      when: [capsSum, weightsSum, targetsSet],
    },
    reopen: { from: ['indicators_ready'], to: 'draft', needs: 'cycle.configure', event: 'cycle.reopened' },
    announce: {
      from: ['indicators_ready'],
      to: 'announced',
      needs: 'cycle.announce',
      event: 'cycle.announced',
      when: [requires('circular', (facts) => facts.hasCircular), requires('windows', (facts) => facts.windowsSet)],
    },
    openSelfAssessment: {
      from: ['announced'],
      to: 'self_assessment',
      needs: 'cycle.run',
      event: 'cycle.selfAssessmentOpened',
      when: [requires('form', (facts) => facts.hasForm), requires('evaluations', (facts) => facts.evaluationCount > 0)],
    },
    startEvaluation: {
      from: ['self_assessment'],
      to: 'evaluation',
      needs: 'cycle.run',
      event: 'cycle.evaluationStarted',
    },
    openAppeals: { from: ['evaluation'], to: 'appeals', needs: 'cycle.run', event: 'cycle.appealsOpened' },
    startFinalReview: { from: ['appeals'], to: 'final_review', needs: 'cycle.run', event: 'cycle.finalReviewStarted' },
    startCouncil: {
      from: ['final_review'],
      to: 'council',
      needs: 'cycle.run',
      event: 'cycle.councilStarted',
      when: [requires('finalApprovals', (facts) => facts.unapprovedCount === 0)],
    },
    approve: {
      from: ['council'],
      to: 'approved',
      needs: 'council.record',
      event: 'cycle.approved',
      when: [requires('councilDecisions', (facts) => facts.undecidedCount === 0)],
    },
    send: {
      from: ['approved'],
      to: 'sent_to_national',
      needs: 'cycle.send',
      event: 'cycle.sentToNational',
      when: [requires('letter', (facts) => facts.letterGiven)],
    },
    publish: { from: ['sent_to_national'], to: 'published', needs: 'system', event: 'cycle.published' },
    close: { from: ['published'], to: 'closed', needs: 'cycle.run', event: 'cycle.closed' },
    cancel: {
      from: undecidedCycleStates,
      to: 'cancelled',
      needs: 'cycle.run',
      event: 'cycle.cancelled',
      asksReason: true,
    },
  },
})
