import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import { exact } from '../scoring/decimal'
import { checkGivenScore } from '../scoring/measure'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of one appeal: its text cannot change after it is registered [ministry notice of 1398/02/08]. */
export const appealStates = ['registered', 'accepted', 'partially_accepted', 'rejected'] as const
export type AppealState = (typeof appealStates)[number]

export type AppealFacts = {
  cycleIsRunning: boolean
  /** the one who decides has a post in the agency that appeals */
  actorWorksHere: boolean
  /** the one who decides gave the score that is appealed */
  actorScored: boolean
  cap: string
  /** the score that stands before the decision; null where none was given */
  scoreInForce: string | null
  /** the committee's new score, as it was given */
  newScore: string | null
}

const running: Guard<AppealFacts> = ({ cycleIsRunning }) =>
  cycleIsRunning ? null : problems.notReady({ what: 'runningCycle' })
const notOwnAgency: Guard<AppealFacts> = ({ actorWorksHere }) => (actorWorksHere ? problems.conflictOfInterest() : null)
const notOwnScore: Guard<AppealFacts> = ({ actorScored }) =>
  actorScored ? problems.conflictOfInterest({ what: 'ownScore' }) : null

/** An appeal that is accepted, wholly or in part, brings a new score; it never lowers the one that stands. */
const newScoreFits: Guard<AppealFacts> = ({ newScore, cap, scoreInForce }) => {
  const fields = newScore === null ? [field('newScoreRequired')] : checkGivenScore(newScore, cap, 'newScore')
  if (fields.length > 0) return problems.invalid({ fields })
  const isLower = scoreInForce !== null && exact(newScore ?? '0').lessThan(scoreInForce)
  return isLower ? problems.invalid({ fields: [field('belowScoreInForce', { score: scoreInForce })] }) : null
}
/** A rejected appeal leaves the evaluator's score as it is. */
const noNewScore: Guard<AppealFacts> = ({ newScore }) =>
  newScore === null ? null : problems.invalid({ fields: [field('noScoreOnReject')] })

const field = (code: string, values?: FieldProblem['values']): FieldProblem => ({
  path: 'newScore',
  code,
  ...(values ? { values } : {}),
})

const decision = { from: ['registered'], needs: 'appeal.decide', event: 'appeal.decided', asksReason: true } as const
const who = [notOwnAgency, notOwnScore, running]

export const appealMachine = machine({
  noun: 'appeal',
  initial: 'registered' as AppealState,
  states: appealStates,
  moves: {
    accept: { ...decision, to: 'accepted', when: [...who, newScoreFits] },
    acceptPartially: { ...decision, to: 'partially_accepted', when: [...who, newScoreFits] },
    reject: { ...decision, to: 'rejected', when: [...who, noNewScore] },
  },
})
