import { describe, expect, test } from '@jest/globals'
import type { FormField } from '../../../../src/domain/forms/definition'
import { questionTypes, typeOf } from '../../../../src/domain/forms/types/registry'
import { readChange } from '../../../../src/domain/forms/validate'
import { kept, plain as field, question, refused, snapshot } from './support'

const options = [
  { value: 'a', label: 'یک' },
  { value: 'b', label: 'دو' },
]

describe('answers that are refused', () => {
  test.each<[string, FormField, unknown, string]>([
    ['a number that lost its digits in JavaScript', field('number'), 0.1, 'f: invalidType'],
    ['a word for a number', field('number'), 'زیاد', 'f: notDecimal'],
    ['more digits than exact arithmetic admits', field('number'), '1'.repeat(16), 'f: tooManyDigits'],
    ['an object for a text', field('text'), { a: 1 }, 'f: invalidType'],
    ['a line that is too long', field('text'), 'ب'.repeat(501), 'f: tooLong'],
    ['a text that is too long', field('textarea'), 'ب'.repeat(8001), 'f: tooLong'],
    ['an address without a domain', field('email'), 'someone@', 'f: notEmail'],
    ['an address without a dot', field('email'), 'someone@office', 'f: notEmail'],
    ['a day that does not exist', field('date'), '1405/12/30', 'f: notDate'],
    ['a text for a tick', field('checkbox'), 'true', 'f: notYesNo'],
    ['what is not among the options', field('select', { options }), 'c', 'f: notOption'],
    ['what is not among the answers', field('radio', { options }), 'یک', 'f: notOption'],
    ['an answer to a message', field('message', { text: '' }), 'x', 'f: unknown'],
    ['a bare value for a measure', question(), '78.5', 'm_6_1: invalidType'],
    ['a list for a measure', question(), [], 'm_6_1: invalidType'],
    ['a score of one’s own', question(), { actual: '5', score: '30' }, 'm_6_1.score: unknown'],
    ['a number for a value', question(), { actual: 5 }, 'm_6_1.actual: invalidType'],
    ['a value below zero', question(), { actual: '-5' }, 'm_6_1.actual: negative'],
    ['a target where it is set centrally', question(), { target: '5' }, 'm_6_1.target: unknown'],
    ['a text for «عملکرد ندارد»', question(), { none: 'yes' }, 'm_6_1.none: notYesNo'],
    ['an explanation that is too long', question(), { explanation: 'ب'.repeat(8001) }, 'm_6_1.explanation: tooLong'],
  ])('%s', (_, given, raw, expected) => expect(refused(given, raw)).toBe(expected))

  test('a target of zero where the agency states it', () => {
    const own = question({ measure: snapshot({ targetSource: 'agency', target: null }) })
    expect(refused(own, { target: '0' })).toBe('m_6_1.target: zeroTarget')
    expect(refused(own, { target: 'صد' })).toBe('m_6_1.target: notDecimal')
  })

  test('all faults of one answer at once, each at its place', () => {
    expect(refused(question(), { actual: 'x', explanation: 'ب'.repeat(9000) })).toBe(
      'm_6_1.actual: notDecimal, m_6_1.explanation: tooLong',
    )
  })

  test('fields that are not in this part of the form, and names that JavaScript knows', () => {
    const fields = new Map([['f', field('text')]])
    const change = JSON.parse('{"f": "متن", "g": "x", "__proto__": "x", "constructor": "x"}') as Record<string, unknown>
    const { answers, problems } = readChange(fields, change)
    expect(answers).toEqual({ f: 'متن' })
    expect(problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'g: unknown',
      '__proto__: unknown',
      'constructor: unknown',
    ])
  })
})

describe('answers as they are kept', () => {
  test.each<[string, FormField, unknown, unknown]>([
    ['Persian digits and mark as ASCII', field('number'), '۱٬۲۳۴٫۵۰', '1234.5'],
    ['Arabic letters as Persian ones', field('text'), '  كاريزي ', 'کاریزی'],
    ['one line as one line', field('text'), 'یک\nدو', 'یک دو'],
    ['several lines as they are', field('textarea'), 'یک\nدو', 'یک\nدو'],
    ['an address in small letters', field('email'), 'Someone@Example.IR', 'someone@example.ir'],
    ['a Jalali day as ISO', field('date'), '۱۴۰۵/۰۲/۳۱', '2026-05-21'],
    ['a tick', field('checkbox'), true, true],
    ['an option by its value', field('select', { options }), 'b', 'b'],
    ['an emptied answer as none', field('text'), '', null],
    [
      'a measure, each part in its form',
      question(),
      { actual: '۷۸٫۵', explanation: ' متن ' },
      { actual: '78.5', explanation: 'متن' },
    ],
    [
      'a measure that was emptied in part',
      question(),
      { actual: '', explanation: null },
      { actual: null, explanation: null },
    ],
    [
      '«عملکرد ندارد» without the value beside it',
      question(),
      { actual: '5', none: true },
      { actual: null, none: true, explanation: null },
    ],
  ])('%s', (_, given, raw, expected) => expect(kept(given, raw)).toEqual(expected))

  test('a target that the agency states', () => {
    const own = question({ measure: snapshot({ targetSource: 'agency', target: null }) })
    expect(kept(own, { actual: '5', target: '۱۲' })).toEqual({ actual: '5', explanation: null, target: '12' })
  })

  test('every type knows what says nothing', () => {
    const said: Record<string, unknown> = {
      checkbox: true,
      yesNo: false,
      measure: { none: true },
      several: ['a'],
      table: [{ a: 'x' }],
      period: { from: '2026-05-21', to: null },
    }
    const empty: Record<string, unknown[]> = {
      checkbox: [false],
      measure: [{}, { actual: null, explanation: ' ' }],
      several: [[]],
      table: [[], [{}, { '#': 'north' }]],
      period: [{}, { from: null, to: ' ' }],
    }
    for (const type of [...questionTypes, 'measure' as const]) {
      for (const value of [null, undefined, '', ' ', ...(empty[type] ?? [])])
        expect([type, typeOf({ type }).isEmpty(value)]).toEqual([type, true])
      expect([type, typeOf({ type }).isEmpty(said[type] ?? 'x')]).toEqual([type, false])
    }
  })
})
