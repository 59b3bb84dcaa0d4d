import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressIn, senderOf } from '../../../../../src/domain/forms/public/address'
import type { Challenge } from '../../../../../src/domain/forms/public/challenge'
import {
  CHALLENGE_LIVES_MS,
  LEAST_FILLING_MS,
  challengeText,
  readChallenge,
  refusalOfChallenge,
} from '../../../../../src/domain/forms/public/challenge'
import { faultsForPublic, isSlug, standingAt } from '../../../../../src/domain/forms/public/publicPage'
import { seek, solvesPart, solvesPuzzle, usualPuzzle } from '../../../../../src/domain/forms/public/puzzle'

const small = { seed: 'a.b.1', parts: 3, bits: 6 }
function solve(puzzle: typeof small): number[] {
  const work = seek(puzzle, 10)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

describe('a puzzle refuses', () => {
  const answer = solve(small)
  test.each([
    ['too few numbers', answer.slice(1)],
    ['too many numbers', [...answer, 0]],
    ['a number that is none', [Number.NaN, ...answer.slice(1)]],
    ['a fraction', [0.5, ...answer.slice(1)]],
    ['a negative number', [-1, ...answer.slice(1)]],
    ['the same number everywhere', answer.map(() => answer[0] ?? 0)],
  ])('%s', (_, numbers) => expect(solvesPuzzle(small, numbers)).toBe(false))

  test('what answers another seed', () => {
    const others = Array.from({ length: 20 }, (_, at) => solvesPuzzle({ ...small, seed: `other.${at}` }, answer))
    expect(others).not.toContain(true)
  })
})

test('what is sought is what is accepted, whatever the seed', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 5 }), (seed, bits) => {
      const puzzle = { seed, parts: 3, bits }
      expect(solvesPuzzle(puzzle, solve(puzzle))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a part costs about as many tries as its bits say', () => {
  const tries = Array.from({ length: 40 }, (_, part) => {
    let number = 0
    while (!solvesPart({ seed: 'cost', parts: 40, bits: 8 }, part, number)) number += 1
    return number
  })
  const mean = tries.reduce((sum, one) => sum + one, 0) / tries.length
  expect(mean).toBeGreaterThan(2 ** 8 / 3)
  expect(mean).toBeLessThan(2 ** 8 * 3)
  expect(usualPuzzle.parts * 2 ** usualPuzzle.bits).toBeGreaterThan(50_000)
})

const challenge: Challenge = {
  id: '019ab000-0000-7000-8000-000000000001',
  form: '019ab000-0000-7000-8000-000000000002',
  issuedAtMs: 1_000_000,
  parts: 16,
  bits: 12,
}

describe('a challenge', () => {
  test.each([
    ['of another form', { formId: 'x', nowMs: 1_010_000 }, 'wrong'],
    ['from the future', { formId: challenge.form, nowMs: 999_999 }, 'wrong'],
    ['answered too fast', { formId: challenge.form, nowMs: 1_000_000 + LEAST_FILLING_MS - 1 }, 'tooFast'],
    ['that is too old', { formId: challenge.form, nowMs: 1_000_001 + CHALLENGE_LIVES_MS }, 'expired'],
    ['in time', { formId: challenge.form, nowMs: 1_000_000 + LEAST_FILLING_MS }, null],
    ['at its last moment', { formId: challenge.form, nowMs: 1_000_000 + CHALLENGE_LIVES_MS }, null],
  ])('%s', (_, at, said) => expect(refusalOfChallenge(challenge, at)).toBe(said))

  test.each(['', 'a.b.c', `${challengeText(challenge)}.`, challengeText({ ...challenge, form: 'x' })])(
    'is not read from «%s»',
    (text) => expect(readChallenge(text)).toBeNull(),
  )
  test('is read as it was written', () => expect(readChallenge(challengeText(challenge))).toEqual(challenge))
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['[2001:db8::1]', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', 'unknown'],
  ['nonsense', 'unknown'],
])('the sender of %s is %s', (address, sender) => expect(senderOf(address)).toBe(sender))

test('what a sender claims of his address does not count, what the nearest proxy saw does', () => {
  expect(addressIn('10.9.9.9, 192.0.2.7')).toBe('192.0.2.7')
  expect(addressIn(null)).toBe('')
})

describe('a public form', () => {
  test.each(['', 'track', 'Form', 'a--b', '-a', 'a-', 'فرم', 'a/b', 'a'.repeat(61)])('has no address «%s»', (slug) =>
    expect(isSlug(slug)).toBe(false),
  )
  test.each(['a', 'service-desk', '1405-plan'])('may have the address «%s»', (slug) => expect(isSlug(slug)).toBe(true))

  test('asks for no measure', () =>
    expect(faultsForPublic([{ blockType: 'text' }, { blockType: 'measure' }])).toEqual([
      { path: 'fields.1.measure', code: 'notPublic' },
    ]))

  test.each([
    ['2026-01-01', 'notYetOpen'],
    ['2026-02-01', 'open'],
    ['2026-03-01', 'open'],
    ['2026-03-02', 'closed'],
  ])('on %s is %s', (moment, standing) =>
    expect(standingAt(moment, { opensAt: '2026-02-01', closesAt: '2026-03-01' })).toBe(standing),
  )
  test('without days is always open', () => expect(standingAt('x', { opensAt: null, closesAt: null })).toBe('open'))
})
