import { problems } from '../problems'
import { reviewableStates } from './item'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of one deficiency (رفع نقص): what an evaluator found lacking in one field, until he is content with what became of it. */
export const deficiencyStates = ['open', 'answered', 'closed', 'withdrawn'] as const
export type DeficiencyState = (typeof deficiencyStates)[number]

/** States in which it still asks something of somebody: no dimension is approved before. */
export const unsettledStates = ['open', 'answered'] as const satisfies readonly DeficiencyState[]

/** How a closed one ended: the evaluator was content, he asked again, or the due day passed without a word. */
export const deficiencyOutcomes = ['mended', 'raisedAgain', 'unanswered'] as const
export type DeficiencyOutcome = (typeof deficiencyOutcomes)[number]

export const outcomeOf: Readonly<Record<string, DeficiencyOutcome>> = {
  close: 'mended',
  raiseAgain: 'raisedAgain',
  lapse: 'unanswered',
}

export type DeficiencyFacts = {
  cycleIsRunning: boolean
  evaluationState: string
  /** the agency has got it */
  isSent: boolean
  /** the one who moves scores the dimension that it belongs to; a question outside the measures belongs to both */
  isOwnDimension: boolean
  dimensionApproved: boolean
  actorWorksHere: boolean
}

const notOwnAgency: Guard<DeficiencyFacts> = ({ actorWorksHere }) =>
  actorWorksHere ? problems.conflictOfInterest() : null
const ownDimension: Guard<DeficiencyFacts> = ({ isOwnDimension }) => (isOwnDimension ? null : problems.forbidden())
const running: Guard<DeficiencyFacts> = ({ cycleIsRunning }) =>
  cycleIsRunning ? null : problems.notReady({ what: 'runningCycle' })
const reviewing: Guard<DeficiencyFacts> = ({ evaluationState }) =>
  (reviewableStates as readonly string[]).includes(evaluationState)
    ? null
    : problems.moveNotPossible({ noun: 'evaluation', state: evaluationState })
const notApproved: Guard<DeficiencyFacts> = ({ dimensionApproved }) =>
  dimensionApproved ? problems.immutable({ what: 'approvedDimension' }) : null
const notSent: Guard<DeficiencyFacts> = ({ isSent }) =>
  isSent ? problems.moveNotPossible({ noun: 'deficiency', move: 'withdraw' }) : null

const judging = [notOwnAgency, ownDimension, running, reviewing, notApproved]
const evaluators = ['evaluation.scoreGeneral', 'evaluation.scoreSpecific'] as const

export const deficiencyMachine = machine({
  noun: 'deficiency',
  initial: 'open' as DeficiencyState,
  states: deficiencyStates,
  moves: {
    withdraw: {
      from: ['open'],
      to: 'withdrawn',
      needs: evaluators,
      event: 'deficiency.withdrawn',
      when: [...judging, notSent],
    },
    // When the agency hands in again, or the due day has passed with something done.
    answer: { from: ['open'], to: 'answered', needs: 'system', event: 'deficiency.answered' },
    // The due day has passed and nothing was done.
    lapse: { from: ['open'], to: 'closed', needs: 'system', event: 'deficiency.lapsed' },
    close: { from: ['answered'], to: 'closed', needs: evaluators, event: 'deficiency.closed', when: judging },
    raiseAgain: {
      from: ['answered'],
      to: 'closed',
      needs: evaluators,
      event: 'deficiency.raisedAgain',
      when: judging,
      asksReason: true,
    },
  },
})
