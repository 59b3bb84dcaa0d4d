import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Answers, FormDefinition, MeasureField, QuestionField } from '../../../../src/domain/forms/definition'
import type { KeptFile } from '../../../../src/domain/forms/deficiency'
import {
  filesOnlyIn,
  flaggable,
  lockedParts,
  mendable,
  openParts,
  sameSnapshot,
  snapshotOf,
  unansweredFlags,
} from '../../../../src/domain/forms/deficiency'
import { mergeChange, sameAnswer } from '../../../../src/domain/forms/merge'
import { lockedIn, openFields } from '../../../../src/domain/forms/openFields'
import { dueDates } from '../../../../src/domain/forms/returnDue'
import { compareWords } from '../../../../src/domain/text/words'

const measure = (name: string): MeasureField => ({
  type: 'measure',
  name,
  label: name,
  help: null,
  required: true,
  explanationRequired: false,
  evidence: [
    { key: 'e1', title: 'گزارش', mandatory: true },
    { key: 'e2', title: 'تصویر', mandatory: false },
  ],
  measure: { id: `id-${name}`, scoringKind: 'ratio' } as MeasureField['measure'],
})
const text: QuestionField = { type: 'text', name: 'note', label: 'یادداشت', required: false }
const definition: FormDefinition = {
  pages: [{ key: 'p', title: '', intro: null, fields: [measure('a'), measure('b'), text] }],
}
const file = (slot: string, sha256: string, name = 'گزارش.pdf'): KeptFile => ({
  id: `${slot}-${sha256}`,
  name,
  sha256,
  slot,
})

describe('what can be flagged', () => {
  test.each(['c', 'a.nothing', 'note.actual', 'a.target', ''])('not «%s»', (path) =>
    expect(flaggable(definition, path)).toBeNull(),
  )
  test.each(['a', 'a.actual', 'a.score', 'a.explanation', 'a.e2', 'note'])('«%s»', (path) =>
    expect(flaggable(definition, path)).not.toBeNull(),
  )
})

describe('what a flag opens', () => {
  test.each([
    [['a'], {}],
    [['a', 'a.e1'], {}],
    [['a.actual'], { a: ['actual', 'none', 'target'] }],
    [['a.score', 'a.actual'], { a: ['actual', 'none', 'target'] }],
    [['a.e1', 'b.explanation', 'note'], { a: ['e1'], b: ['explanation'] }],
  ])('%j', (flagged, parts) => expect(openParts(definition, flagged)).toEqual(parts))

  const path = fc.constantFrom('a', 'a.actual', 'a.score', 'a.explanation', 'a.e1', 'b', 'b.explanation', 'note')
  const word = fc.constantFrom('1', '2', null)
  const answer = fc.record({ actual: word, explanation: word, target: word })
  const answers = fc.record({ a: answer, b: answer, note: word }, { requiredKeys: [] })

  test('is all that ever changes: a change that is let through, stale or not, touches no closed part', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(path),
        answers,
        answers,
        fc.subarray(['a', 'b', 'note']),
        (flagged, stored, change, touched) => {
          const standing = { state: 'returned', cycleIsRunning: true, windowIsOpen: false, flagged }
          const open = openFields(definition, standing)
          const parts = openParts(definition, flagged)
          const refused = [...lockedIn(Object.keys(change), open), ...lockedParts(change, stored, parts)]
          if (refused.length > 0) return
          const merged = mergeChange(stored, change as Answers, touched).answers
          for (const name of ['a', 'b', 'note']) {
            const [before, after] = [(stored as Answers)[name], merged[name]]
            if (!open.includes(name)) expect(after).toEqual(before)
            else if (parts[name])
              for (const part of ['actual', 'explanation', 'target'].filter((one) => !parts[name]?.includes(one)))
                expect(sameAnswer((after as Answers)?.[part] || null, (before as Answers)?.[part] || null)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('what a field said before and says now', () => {
  const answers = { a: { actual: '5', explanation: 'متن' } }
  const files = [file('a.e1', 'x'), file('a.e2', 'y'), file('b.e1', 'z')]
  const at = (path: string, said: Answers = answers, there = files) => snapshotOf(measure('a'), path, said, there)

  test('is its own part and the files of its own slots', () => {
    expect(at('a.explanation')).toEqual({ value: { explanation: 'متن' }, files: [] })
    expect(at('a.e1')).toEqual({ value: null, files: [files[0]] })
    expect(at('a').files).toHaveLength(2)
  })

  test('is the same when nothing was said in another way, and another when a file is another', () => {
    expect(sameSnapshot(at('a'), at('a', { a: { actual: '5', explanation: 'متن', none: false, target: '' } }))).toBe(
      true,
    )
    expect(sameSnapshot(at('a.actual'), at('a.actual', { a: { actual: '6', explanation: 'متن' } }))).toBe(false)
    expect(sameSnapshot(at('a.explanation'), at('a.explanation', { a: { actual: '6', explanation: 'متن' } }))).toBe(
      true,
    )
    const newer = at('a.e1', answers, [file('a.e1', 'w')])
    expect(sameSnapshot(at('a.e1'), newer)).toBe(false)
    expect(filesOnlyIn(newer, at('a.e1')).map(({ sha256 }) => sha256)).toEqual(['w'])
  })

  test('a flag is dealt with by an answer or a change, and one that nobody can reach asks nothing', () => {
    const flag = (path: string, answer: string | null = null) => ({ id: path, path, answer, before: at(path) })
    const silent = (said: Answers, flags: ReturnType<typeof flag>[]) =>
      unansweredFlags(flags, definition, said, files).map(({ path }) => path)
    expect(silent(answers, [flag('a.actual'), flag('a.e1')])).toEqual(['a.actual', 'a.e1'])
    expect(silent({ a: { actual: '6', explanation: 'متن' } }, [flag('a.actual'), flag('a.explanation')])).toEqual([
      'a.explanation',
    ])
    expect(silent(answers, [flag('a.actual', 'سند همان است')])).toEqual([])
    expect(silent(answers, [flag('a.actual', '  '), { ...flag('a'), path: 'gone' }])).toEqual(['a.actual'])
  })
})

test('after a return nothing is asked of what is closed', () => {
  const missing = ['a.actual', 'a.e1', 'b.actual', 'note'].map((path) => ({ path, code: 'required' }))
  expect(mendable(missing, ['a', 'note'], { a: ['e1'] }).map(({ path }) => path)).toEqual(['a.e1', 'note'])
})

test.each([
  [[], '2026-12-01', []],
  [[null, null], '2026-12-01', ['2026-12-01', '2026-12-01']],
  [['2026-11-25', null], '2026-12-01', ['2026-11-25', '2026-12-01']],
  [['2026-11-25', '2026-11-26'], '2026-11-26', ['2026-11-25', '2026-11-26']],
  // A later day than the rule's, and one that has passed meanwhile.
  [['2027-01-01', '2026-11-20'], '2026-12-01', ['2026-12-01', '2026-12-01']],
])('flags asked for by %j are due by %s', (asked, evaluation, each) =>
  expect(dueDates(asked, { rule: '2026-12-01', today: '2026-11-22' })).toEqual({ each, evaluation }),
)

describe('a comparison word by word', () => {
  const words = fc
    .array(fc.constantFrom('یک', 'دو', 'سه', ' ', '\n', '  '), { maxLength: 30 })
    .map((all) => all.join(' '))
  test('loses nothing of either text', () => {
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const stretches = compareWords(older, newer)
        const side = (kind: string) =>
          stretches
            .filter((one) => one.kind === 'same' || one.kind === kind)
            .map(({ text }) => text)
            .join('')
        expect([side('old'), side('new')]).toEqual([older, newer])
        if (older === newer) expect(stretches.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
  test('keeps what both say in one piece', () => {
    expect(compareWords('گزارش بدون امضا بود', 'گزارش با امضا بود')).toEqual([
      { kind: 'same', text: 'گزارش ' },
      { kind: 'old', text: 'بدون ' },
      { kind: 'new', text: 'با ' },
      { kind: 'same', text: 'امضا بود' },
    ])
  })
})
