import { describe, expect, test } from '@jest/globals'
import { missingIn, progressOf } from '../../../../src/domain/forms/completeness'
import type { FormDefinition, FormField } from '../../../../src/domain/forms/definition'
import { asItIs } from '../../../../src/domain/forms/form'
import { lockedIn, openFields } from '../../../../src/domain/forms/openFields'
import { pageScore, pageToBeginWith, pagesProgress, scoreSoFar } from '../../../../src/domain/forms/pages'
import { selfScoreOf, selfValues } from '../../../../src/domain/forms/project'
import { question, snapshot } from './support'

const report = { key: 'e1', title: 'گزارش', mandatory: true }
const photo = { key: 'e2', title: 'تصویر', mandatory: false }
const strict = question({ explanationRequired: true, evidence: [report, photo] })
const own = question({ name: 'own', measure: snapshot({ id: 'm2', targetSource: 'agency', target: null }) })
const ticked: FormField = { type: 'checkbox', name: 'agreed', label: 'می‌پذیرم', required: true }
const words: FormField = { type: 'message', name: 'text_1', label: '', required: false, text: 'متن' }
const definition: FormDefinition = {
  pages: [
    { key: 'p1', title: 'یک', intro: null, fields: [words, strict] },
    { key: 'p2', title: 'دو', intro: null, fields: [own, ticked] },
  ],
}
const missing = (answers: object, slots: string[] = []) =>
  missingIn(
    asItIs(definition, answers as Record<string, unknown>),
    slots.map((slot) => ({ field: 'm_6_1', slot })),
  ).map(({ path }) => path)

describe('what is missing', () => {
  test('in an empty form: all that is asked, in the order of the form', () => {
    expect(missing({})).toEqual(['m_6_1.actual', 'm_6_1.explanation', 'm_6_1.e1', 'own.actual', 'own.target', 'agreed'])
  })

  test('«عملکرد ندارد» asks for no value, target or evidence, but for the explanation', () => {
    expect(missing({ m_6_1: { none: true }, own: { none: true }, agreed: true })).toEqual(['m_6_1.explanation'])
  })

  test('a blank is no explanation, a tick taken back is no tick, another slot is no evidence', () => {
    const answers = { m_6_1: { actual: '5', explanation: ' ' }, own: { actual: '5', target: '5' }, agreed: false }
    expect(missing(answers, ['e2'])).toEqual(['m_6_1.explanation', 'm_6_1.e1', 'agreed'])
  })

  test('nothing, when everything is there; zero is a value', () => {
    const answers = { m_6_1: { actual: '0', explanation: 'متن' }, own: { actual: '5', target: '5' }, agreed: true }
    expect(missing(answers, ['e1'])).toEqual([])
    expect(progressOf(asItIs(definition, answers), [{ field: 'm_6_1', slot: 'e1' }])).toEqual({
      done: 3,
      total: 3,
      missing: 0,
    })
  })

  test('the progress counts questions, and no messages', () => {
    expect(progressOf(asItIs(definition, { agreed: true }), [])).toEqual({ done: 1, total: 3, missing: 5 })
  })
})

describe('fields that are open', () => {
  const standing = { state: 'in_progress', cycleIsRunning: true, windowIsOpen: true, flagged: ['own'] }

  test.each([
    ['after submission', { state: 'submitted' }],
    ['under review', { state: 'under_review' }],
    ['after publication', { state: 'published' }],
    ['outside the window', { windowIsOpen: false }],
    ['when the cycle was cancelled', { cycleIsRunning: false }],
    ['when the cycle was cancelled, of a returned one too', { state: 'returned', cycleIsRunning: false }],
  ])('none %s', (_, changes) => expect(openFields(definition, { ...standing, ...changes })).toEqual([]))

  test('only the flagged ones after a return, whatever the window says', () => {
    expect(openFields(definition, { ...standing, state: 'returned', windowIsOpen: false })).toEqual(['own'])
    expect(lockedIn(['own', 'm_6_1'], ['own'])).toEqual([{ path: 'm_6_1', code: 'locked' }])
  })

  test('all that take an answer while the agency fills', () => {
    expect(openFields(definition, standing)).toEqual(['m_6_1', 'own', 'agreed'])
  })
})

describe('the self score', () => {
  test('is null without a value or a target, and zero for «عملکرد ندارد»', () => {
    expect(selfScoreOf(strict, {})).toBeNull()
    expect(selfScoreOf(own, { actual: '5' })).toBeNull()
    expect(selfScoreOf(strict, { none: true })).toBe('0')
  })

  test('follows the measure of the edition, and the target that the agency states', () => {
    expect(selfScoreOf(strict, { actual: '78.5' })).toBe('26.16666666666666666667')
    expect(selfScoreOf(own, { actual: '5', target: '10' })).toBe('15')
    expect(selfValues(definition, { own: { actual: '5', target: '10' } })).toEqual([
      { measure: 'm1', actual: null, target: '90', score: null, explanation: null },
      { measure: 'm2', actual: '5', target: '10', score: '15', explanation: null },
    ])
  })
})

describe('the pages', () => {
  const progress = (answers: object, flagged: string[] = []) =>
    pagesProgress(asItIs(definition, answers as Record<string, unknown>), [{ field: 'm_6_1', slot: 'e1' }], flagged)
  const done = { m_6_1: { actual: '45', explanation: 'متن' }, own: { actual: '5', target: '5' }, agreed: true }

  test('tell how far each is, and where to begin', () => {
    expect(progress({})).toMatchObject([
      { key: 'p1', done: 0, total: 1, missing: 2, flagged: 0 },
      { key: 'p2', done: 0, total: 2, missing: 3, flagged: 0 },
    ])
    expect(pageToBeginWith(progress({ ...done, agreed: false }))).toBe('p2')
    expect(pageToBeginWith(progress(done, ['m_6_1']))).toBe('p1')
    expect(pageToBeginWith(progress(done))).toBeNull()
  })

  test('sum what can be read so far, and nothing of what cannot', () => {
    const [first, second] = definition.pages
    expect(first && pageScore(first, done)).toEqual({ score: '15', cap: '30' })
    expect(second && pageScore(second, { own: { actual: 'خیلی', target: '5' } })).toEqual({ score: '0', cap: '30' })
    expect(pageScore({ key: 'p', title: '', intro: null, fields: [ticked] }, {})).toBeNull()
    expect(scoreSoFar(strict, { m_6_1: { actual: '۴۵' } })).toBe('15')
  })
})
