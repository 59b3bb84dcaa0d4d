import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Answers } from '../../../../src/domain/forms/definition'
import { mergeChange, sameAnswer } from '../../../../src/domain/forms/merge'

const names = ['a', 'b', 'c', 'd']
const answers = fc.dictionary(
  fc.constantFrom(...names),
  fc.constantFrom<unknown>('1', '2', null, { actual: '1' }, { actual: '2' }),
)

describe('what is not merged', () => {
  test('the same field with other words: it is given back, the others too', () => {
    expect(mergeChange({ a: 'theirs', b: 'theirs' }, { a: 'mine' }, ['a', 'b'])).toMatchObject({
      colliding: ['a'],
      others: { a: 'theirs', b: 'theirs' },
    })
  })

  test('a field that a colleague emptied', () => {
    expect(mergeChange({ a: null }, { a: 'mine' }, ['a'])).toMatchObject({ colliding: ['a'], others: { a: null } })
  })
})

describe('the same answer', () => {
  test('in another order of its parts, or without idle ones, as the database gives it back', () => {
    expect(sameAnswer({ none: true, actual: null }, { actual: null, none: true, explanation: null })).toBe(true)
    expect(sameAnswer({ explanation: null, actual: null }, null)).toBe(true)
    expect(sameAnswer(undefined, null)).toBe(true)
    expect(sameAnswer({ actual: '1' }, { actual: '1', explanation: 'متن' })).toBe(false)
    expect(sameAnswer('1', 1)).toBe(false)
  })

  test('sent twice is no collision: an answer that was lost on the way is asked for again', () => {
    const sent = { a: { actual: '5', explanation: null } }
    expect(mergeChange({ a: { explanation: null, actual: '5' } }, sent, ['a']).colliding).toEqual([])
  })
})

test('nothing of anybody is lost: every answer is mine, theirs, or given back as a collision', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base: Answers, mine: Answers, theirs: Answers) => {
      const current = { ...base, ...theirs }
      const { answers: merged, colliding, others } = mergeChange(current, mine, Object.keys(theirs))
      for (const name of names) {
        if (colliding.includes(name)) expect(others[name]).toEqual(current[name] ?? null)
        else if (name in mine) expect(merged[name]).toEqual(mine[name])
        else expect(merged[name]).toEqual(current[name])
        if (name in theirs && !(name in mine)) expect(others[name]).toEqual(current[name] ?? null)
      }
    }),
  )
})

test('two changes of different fields end the same in either order', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const mine = Object.fromEntries(Object.entries(one).filter(([name]) => name < 'c'))
      const theirs = Object.fromEntries(Object.entries(other).filter(([name]) => name >= 'c'))
      const first = mergeChange(mergeChange({}, mine, []).answers, theirs, Object.keys(mine))
      const second = mergeChange(mergeChange({}, theirs, []).answers, mine, Object.keys(theirs))
      expect(first.colliding).toEqual([])
      expect(first.answers).toEqual(second.answers)
    }),
  )
})
