import { describe, expect, test } from '@jest/globals'
import type { BriefedCycle } from '../../../src/domain/briefings'
import { wasBriefed } from '../../../src/domain/briefings'
import { decideMove } from '../../../src/domain/workflow/machine'
import type { BriefingFacts, BriefingState } from '../../../src/domain/workflow/briefing'
import { briefingMachine, briefingStates } from '../../../src/domain/workflow/briefing'

const facts: BriefingFacts = { lacking: [], wasAnnounced: true, hasBegun: true, unsaid: [] }
const decide = (state: BriefingState, move: string, change: Partial<BriefingFacts> = {}, reason?: string) =>
  decideMove(briefingMachine, move, { state, reason }, { ...facts, ...change })
const field = { path: 'startsAt', code: 'required' }

describe('a briefing does not', () => {
  test.each([
    ['invite without a plan', 'draft', 'announce', { lacking: [field] }, 'incomplete'],
    ['count as held before it begins', 'announced', 'hold', { hasBegun: false }, 'notReady'],
    ['count as held while a line is empty', 'announced', 'hold', { unsaid: [field] }, 'incomplete'],
    ['get cancelled when nobody knows of it', 'draft', 'cancel', { wasAnnounced: false }, 'notReady'],
    ['come back once it was held', 'held', 'postpone', {}, 'moveNotPossible'],
  ] as const)('%s', (_, state, move, change, code) => {
    expect(() => decide(state, move, change as Partial<BriefingFacts>, 'دلیل')).toThrow(
      expect.objectContaining({ code }),
    )
  })

  test.each(['postpone', 'cancel'])('%s without a reason', (move) => {
    expect(() => decide('announced', move, {}, ' ')).toThrow(expect.objectContaining({ code: 'reasonRequired' }))
  })
})

test('what is over stays over', () => {
  for (const state of ['held', 'cancelled'] as const)
    for (const move of Object.keys(briefingMachine.moves)) expect(() => decide(state, move, {}, 'x')).toThrow()
  expect(briefingStates).toContain(decide('announced', 'hold').to)
})

describe('a dimension was briefed in time', () => {
  const cycle = (change: Partial<BriefedCycle>): BriefedCycle => ({
    opens: '2026-05-01',
    trainingOn: null,
    held: [],
    ...change,
  })
  test.each([
    ['by one of its own', { held: [{ on: '2026-04-30', dimension: 'general' }] }, '2026-06-01', true],
    ['by one of both', { held: [{ on: '2026-04-20', dimension: 'both' }] }, '2026-06-01', true],
    ['not by one of the other', { held: [{ on: '2026-04-20', dimension: 'specific' }] }, '2026-06-01', false],
    [
      'not on the day on which self-assessment opens',
      { held: [{ on: '2026-05-01', dimension: 'both' }] },
      '2026-06-01',
      false,
    ],
    [
      'on the day that the cycle names',
      { trainingOn: '2026-04-25', held: [{ on: '2026-04-25', dimension: 'both' }] },
      '2026-06-01',
      true,
    ],
    [
      'not after it',
      { trainingOn: '2026-04-25', held: [{ on: '2026-04-26', dimension: 'both' }] },
      '2026-06-01',
      false,
    ],
    ['or has still time', {}, '2026-04-30', null],
    ['or has none any more', {}, '2026-05-01', false],
  ] as const)('%s', (_, change, today, expected) => {
    expect(wasBriefed(cycle(change as Partial<BriefedCycle>), 'general', today)).toBe(expected)
  })
})
