import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FormDefinition, FormField } from '../../../../../src/domain/forms/definition'
import { compareEditions } from '../../../../../src/domain/forms/editions/compareEditions'
import { moveAnswers } from '../../../../../src/domain/forms/editions/moveAnswers'
import { plain, question, snapshot } from '../support'

const page = (fields: FormField[], key = 'p1', title = 'برگ یک') => ({ key, title, intro: null, fields })
const form = (...fields: FormField[]): FormDefinition => ({ pages: [page(fields)] })
const ask = (name: string, type = 'text', more: object = {}) => plain(type, { name, label: `پرسش ${name}`, ...more })
const options = (...values: string[]) => values.map((value) => ({ value, label: value }))

describe('answers that another edition does not take', () => {
  test('are named, each with its reason', () => {
    const before = form(ask('a'), ask('b'), ask('c', 'select', { options: options('x', 'y') }), ask('d', 'wholeNumber'))
    const after = form(ask('b', 'wholeNumber'), ask('c', 'select', { options: options('x') }), ask('d', 'number'))
    const { answers, dropped } = moveAnswers({ a: 'الف', b: 'ب', c: 'y', d: '7', e: null }, before, after)
    expect(answers).toEqual({ d: '7' })
    expect(dropped).toEqual([
      { name: 'a', label: 'پرسش a', why: 'questionGone' },
      { name: 'b', label: 'پرسش b', why: 'notAccepted' },
      { name: 'c', label: 'پرسش c', why: 'notAccepted' },
    ])
  })

  test('a question that became a note takes none', () => {
    const note: FormField = { type: 'message', name: 'a', label: '', required: false, text: 'یادداشت' }
    expect(moveAnswers({ a: 'x' }, form(ask('a')), form(note)).dropped).toHaveLength(1)
  })
})

describe('answers that are carried over', () => {
  test('none is lost and none invented: each is moved or named', () => {
    const types = ['text', 'wholeNumber', 'yesNo', 'email'] as const
    const fields = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...types)), {
      selector: ([name]) => name,
    })
    const given = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom<unknown>('1', 'متن', true, 'a@b.ir'),
    )
    fc.assert(
      fc.property(fields, fields, given, (old, now, answers) => {
        const [from, to] = [old, now].map((list) => form(...list.map(([name, type]) => ask(name, type))))
        const moved = moveAnswers(answers, from ?? form(), to ?? form())
        expect([...Object.keys(moved.answers), ...moved.dropped.map(({ name }) => name)].sort()).toEqual(
          Object.keys(answers).sort(),
        )
        expect(moveAnswers(moved.answers, to ?? form(), to ?? form())).toEqual({ answers: moved.answers, dropped: [] })
      }),
    )
  })

  test('a measure keeps value and explanation when its wording changes', () => {
    const answer = { actual: '45', explanation: 'شرح' }
    const [before, after] = [form(question()), form(question({ label: 'سنجهٔ بازنوشته' }))]
    expect(moveAnswers({ m_6_1: answer }, before, after)).toEqual({ answers: { m_6_1: answer }, dropped: [] })
  })
})

describe('two editions compared', () => {
  test('an edition does not differ from itself', () => {
    const same = form(ask('a'), question())
    expect(compareEditions(same, structuredClone(same))).toEqual([])
  })

  test.each<[string, FormField, FormField, string[]]>([
    ['wording', ask('a'), ask('a', 'text', { label: 'دیگر' }), ['wording']],
    ['help', ask('a'), ask('a', 'text', { help: 'راهنما' }), ['wording']],
    ['required', ask('a'), ask('a', 'text', { required: true }), ['required']],
    ['type', ask('a'), ask('a', 'textarea'), ['type']],
    [
      'options',
      ask('a', 'select', { options: options('x') }),
      ask('a', 'select', { options: options('y') }),
      ['options'],
    ],
    ['a limit', ask('a', 'text', { maxLength: 5 }), ask('a', 'text', { maxLength: 9 }), ['settings']],
    ['a new limit', ask('a'), ask('a', 'text', { maxLength: 9 }), ['settings']],
    ['a target', question(), question({ measure: snapshot({ target: '95' }) }), ['measure']],
    [
      'evidence',
      question(),
      question({ evidence: [{ key: 'letter', title: 'ابلاغ', mandatory: true }] }),
      ['evidence'],
    ],
  ])('%s', (_, old, now, aspects) => {
    expect(compareEditions(form(old), form(now))).toEqual([
      { kind: 'changed', name: old.name, label: now.label, aspects },
    ])
  })

  test('questions and pages that came, went, moved and were renamed', () => {
    const before = { pages: [page([ask('a'), ask('b')]), page([ask('c')], 'p2', 'برگ دو')] }
    const after = { pages: [page([ask('a')], 'p1', 'آغاز'), page([ask('b'), ask('d')], 'p3', 'برگ سه')] }
    expect(compareEditions(before, after)).toEqual([
      { kind: 'pageRenamed', page: 'آغاز', before: 'برگ یک' },
      { kind: 'pageAdded', page: 'برگ سه' },
      { kind: 'pageRemoved', page: 'برگ دو' },
      { kind: 'moved', name: 'b', label: 'پرسش b', page: 'برگ سه', before: 'برگ یک' },
      { kind: 'added', name: 'd', label: 'پرسش d', page: 'برگ سه' },
      { kind: 'removed', name: 'c', label: 'پرسش c', page: 'برگ دو' },
    ])
  })
})
