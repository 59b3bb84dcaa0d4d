import { describe, expect, test } from '@jest/globals'
import type { AppealFacts } from '../../../../src/domain/workflow/appeal'
import { appealMachine } from '../../../../src/domain/workflow/appeal'
import { decideMove } from '../../../../src/domain/workflow/machine'

const facts: AppealFacts = {
  cycleIsRunning: true,
  actorWorksHere: false,
  actorScored: false,
  cap: '30',
  scoreInForce: '20',
  newScore: null,
}
const decide = (move: string, more: Partial<AppealFacts> = {}, request = {}) =>
  decideMove(appealMachine, move, { state: 'registered', reason: 'سند تازه', ...request }, { ...facts, ...more })

describe('decisions that are refused', () => {
  test.each([
    ['by a person of the agency', 'reject', { actorWorksHere: true }, 'conflictOfInterest'],
    ['by the one who scored', 'accept', { actorScored: true, newScore: '25' }, 'conflictOfInterest'],
    ['in a cycle that is over', 'reject', { cycleIsRunning: false }, 'notReady'],
    ['accepted without a new score', 'accept', {}, 'invalid'],
    ['accepted in part without a new score', 'acceptPartially', {}, 'invalid'],
    ['a new score above the cap', 'accept', { newScore: '30.5' }, 'invalid'],
    ['a new score below the one that stands', 'accept', { newScore: '19.99' }, 'invalid'],
    ['a new score that is no number', 'accept', { newScore: 'ده' }, 'invalid'],
    ['rejected with a new score', 'reject', { newScore: '25' }, 'invalid'],
  ] as const)('%s', (_, move, more, code) => {
    expect(() => decide(move, more)).toThrow(expect.objectContaining({ code }))
  })

  test('without a reason, and twice', () => {
    expect(() => decide('reject', {}, { reason: ' ' })).toThrow(expect.objectContaining({ code: 'reasonRequired' }))
    expect(() => decide('reject', {}, { state: 'accepted' })).toThrow(
      expect.objectContaining({ code: 'moveNotPossible' }),
    )
  })
})

test('decisions that stand', () => {
  expect(decide('accept', { newScore: '30' }).to).toBe('accepted')
  expect(decide('acceptPartially', { newScore: '20' }).to).toBe('partially_accepted')
  expect(decide('accept', { newScore: '0', scoreInForce: null }).to).toBe('accepted')
  expect(decide('reject').to).toBe('rejected')
})
