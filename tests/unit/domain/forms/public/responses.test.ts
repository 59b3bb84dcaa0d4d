import { describe, expect, test } from '@jest/globals'
import type { FormDefinition } from '../../../../../src/domain/forms/definition'
import { acceptResponse } from '../../../../../src/domain/forms/public/acceptResponse'
import { closedQuestions, summarise } from '../../../../../src/domain/forms/public/summary'
import { maxShortText } from '../../../../../src/domain/forms/types/type'

const form: FormDefinition = {
  pages: [
    {
      key: 'p',
      title: '',
      intro: null,
      fields: [
        {
          type: 'radio',
          name: 'mood',
          label: 'خشنودی',
          required: true,
          options: [
            { value: 'good', label: 'خوب' },
            { value: 'bad', label: 'بد' },
          ],
        },
        {
          type: 'text',
          name: 'why',
          label: 'چرا',
          required: true,
          visibleWhen: { match: 'all', conditions: [{ ask: 'mood', comparison: 'is', value: 'bad' }] },
        },
        {
          type: 'several',
          name: 'ways',
          label: 'راه‌ها',
          required: false,
          options: [
            { value: 'web', label: 'وب' },
            { value: 'desk', label: 'پیشخوان' },
          ],
        },
        { type: 'yesNo', name: 'again', label: 'باز هم', required: false },
      ],
    },
  ],
}

describe('a response is refused', () => {
  test.each([
    ['with a field that the form does not have', { mood: 'good', stranger: 'x' }, 'invalid', 'stranger', 'unknown'],
    ['with an option that is none', { mood: 'great' }, 'invalid', 'mood', 'notOption'],
    ['with a wrong type', { mood: 7 }, 'invalid', 'mood', 'invalidType'],
    ['with an answer to a hidden question', { mood: 'good', why: 'x' }, 'invalid', 'why', 'hidden'],
    ['with a text that is too long', { mood: 'bad', why: 'x'.repeat(maxShortText + 1) }, 'invalid', 'why', 'tooLong'],
    ['without what is required', {}, 'incomplete', 'mood', 'required'],
    ['without what a rule shows and requires', { mood: 'bad' }, 'incomplete', 'why', 'required'],
  ])('%s', (_, answers, kind, path, code) => {
    expect(acceptResponse(form, answers)).toMatchObject({ ok: false, kind, faults: [{ path, code }] })
  })
})

test('a response is kept in its canonical form, without what says nothing', () => {
  expect(acceptResponse(form, { mood: 'bad', why: '  دیر   شد ', ways: ['desk', 'web'], again: null })).toEqual({
    ok: true,
    answers: { mood: 'bad', why: 'دیر شد', ways: ['web', 'desk'] },
  })
})

describe('a summary', () => {
  const values = [
    { field: 'mood', value: 'good', count: 2 },
    { field: 'mood', value: 'gone', count: 1 },
    { field: 'ways', value: 'web', count: 3 },
    { field: 'ways', value: 'desk', count: 1 },
  ]
  const answered = [
    { field: 'mood', count: 3 },
    { field: 'ways', count: 3 },
  ]
  const [mood, ways, again] = summarise(form, values, answered)

  test('leaves open questions out', () => expect(closedQuestions(form)).toEqual(['mood', 'ways', 'again']))
  test('keeps what nobody chose, and what only an older edition offered', () => {
    expect(mood?.options.map(({ label, count }) => [label, count])).toEqual([
      ['خوب', 2],
      ['بد', 0],
      ['gone', 1],
    ])
    expect(mood?.options[0]?.share).toBe('66.66666666666666666667')
  })
  test('counts those who answered, not their choices', () => {
    expect(ways).toMatchObject({ answered: 3, options: [{ share: '100' }, { count: 1 }] })
  })
  test('says nothing of shares where nobody answered', () => {
    expect(again).toMatchObject({ answered: 0, options: [{ count: 0, share: null }, { count: 0, share: null }] })
  })
})
