import { describe, expect, test } from '@jest/globals'
import type { DeficiencyFacts } from '../../../../src/domain/workflow/deficiency'
import { deficiencyMachine } from '../../../../src/domain/workflow/deficiency'
import { decideMove, movesFrom } from '../../../../src/domain/workflow/machine'

const facts: DeficiencyFacts = {
  cycleIsRunning: true,
  evaluationState: 'under_review',
  isSent: true,
  isOwnDimension: true,
  dimensionApproved: false,
  actorWorksHere: false,
}
const decide = (move: string, state: string, changes: Partial<DeficiencyFacts> = {}, reason?: string) =>
  decideMove(deficiencyMachine, move, { state, reason }, { ...facts, ...changes })

describe('who is refused', () => {
  test.each([
    ['an evaluator with a post in the agency', { actorWorksHere: true }, 'conflictOfInterest'],
    ['an evaluator of the other dimension', { isOwnDimension: false }, 'forbidden'],
    ['everyone in a cycle that does not run', { cycleIsRunning: false }, 'notReady'],
    ['everyone while the agency mends', { evaluationState: 'returned' }, 'moveNotPossible'],
    ['everyone once the dimension is approved', { dimensionApproved: true }, 'immutable'],
  ] as const)('%s', (_, changes, code) => {
    for (const [move, state] of [
      ['close', 'answered'],
      ['raiseAgain', 'answered'],
      ['withdraw', 'open'],
    ] as const)
      expect(() => decide(move, state, { isSent: false, ...changes }, 'دلیل')).toThrow(code)
  })

  test('who takes back what the agency has got, and who asks again without saying why', () => {
    expect(() => decide('withdraw', 'open')).toThrow('moveNotPossible')
    expect(() => decide('raiseAgain', 'answered', {}, ' ')).toThrow('reasonRequired')
  })
})

test.each([
  ['open', ['withdraw', 'answer', 'lapse']],
  ['answered', ['close', 'raiseAgain']],
  ['closed', []],
  ['withdrawn', []],
])('from %s lead %p', (state, moves) => expect(movesFrom(deficiencyMachine, state)).toEqual(moves))

test('what the agency hands in is answered, what it lets pass is closed', () => {
  expect(decide('answer', 'open').to).toBe('answered')
  expect(decide('lapse', 'open').to).toBe('closed')
  expect(decide('withdraw', 'open', { isSent: false }).to).toBe('withdrawn')
  expect(decide('close', 'answered').to).toBe('closed')
})
