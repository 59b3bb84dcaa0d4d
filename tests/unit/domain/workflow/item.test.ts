import { describe, expect, test } from '@jest/globals'
import { stateAfterScoring, stateAfterUnflag } from '../../../../src/domain/workflow/item'

describe('the state of a measure after work on it', () => {
  test.each([
    ['a first score', 'self_entered', null, 'scored'],
    ['a corrected score', 'scored', null, 'scored'],
    ['a score over a flag that was never sent', 'flagged', null, 'scored'],
    ['a score after the agency mended it', 'flagged', '2026-11-20T08:00:00.000Z', 'rescored'],
    ['a correction after that', 'rescored', '2026-11-20T08:00:00.000Z', 'rescored'],
  ])('%s', (_, itemState, returnedAt, state) => {
    expect(stateAfterScoring({ itemState, returnedAt })).toBe(state)
  })

  test('a flag that is taken back leaves what was there', () => {
    const flagged = { itemState: 'flagged' }
    expect(stateAfterUnflag(flagged)).toBe('empty')
    expect(stateAfterUnflag({ ...flagged, selfActual: '7' })).toBe('self_entered')
    expect(stateAfterUnflag({ ...flagged, selfActual: '7', initialScore: '0' })).toBe('scored')
    expect(stateAfterUnflag({ ...flagged, notApplicable: true })).toBe('scored')
    expect(stateAfterUnflag({ ...flagged, initialScore: '5', returnedAt: '2026-11-20T08:00:00.000Z' })).toBe('rescored')
  })
})
