import { describe, expect, test } from '@jest/globals'
import { sheetWords } from '../../../../src/documents/submissions/words'
import type { AnswerableField } from '../../../../src/domain/forms/definition'
import { partsOf } from '../../../../src/domain/forms/sheet/parts'
import { questionTypes } from '../../../../src/domain/forms/types/registry'
import { readAnswer } from '../../../../src/domain/forms/validate'
import { question, snapshot } from './support'

const words = sheetWords()
const options = [
  { value: 'a', label: 'یک، با ویرگول' },
  { value: 'b', label: 'یک' },
  { value: 'c', label: 'دو' },
  { value: 'd', label: 'دو' },
]
const field = (type: string, more: object = {}): AnswerableField =>
  ({ type, name: 'f', label: 'پرسش', required: false, options, columns: [], ...more }) as AnswerableField

/** A stored answer as its cells, and what becomes of the cells when they come back in. */
function round(given: AnswerableField, answer: unknown) {
  const parts = partsOf(given, words)
  const cells = parts.map(({ cell }) => cell(answer))
  const raws = parts.map(({ raw }, index) => (cells[index] === null ? null : raw(cells[index] ?? '')))
  return { parts: parts.map(({ part, kind }) => `${part || 'whole'}: ${kind}`), cells, raws }
}
const back = (given: AnswerableField, text: string) => {
  const [part] = partsOf(given, words)
  const read = readAnswer(given, part?.raw(text))
  return read.ok ? read.value : read.problems[0]?.code
}

describe('what is typed into a cell and is no answer is left to the type to refuse', () => {
  test.each<[string, AnswerableField, string, string]>([
    ['an option that is not there', field('select'), 'سه', 'notOption'],
    ['one of several that is not there', field('several'), 'یک، سه', 'notOption'],
    ['neither yes nor no', field('yesNo'), 'شاید', 'notYesNo'],
    ['words for a number', field('number'), 'زیاد', 'notDecimal'],
    ['two labels that look alike', field('radio'), 'دو', 'notOption'],
  ])('%s', (_, given, text, code) => expect(back(given, text)).toBe(code))
})

describe('an answer goes out and comes back in', () => {
  test.each<[string, AnswerableField, unknown, (string | null)[]]>([
    ['text', field('text'), 'متن', ['متن']],
    ['whole number', field('wholeNumber'), '1234', ['1234']],
    ['rials', field('rials'), '12500000', ['12500000']],
    ['date', field('date'), '2026-05-21', ['1405/02/31']],
    ['yes', field('yesNo'), true, ['بلی']],
    ['no', field('yesNo'), false, ['خیر']],
    ['tick', field('checkbox'), true, ['بلی']],
    ['choice', field('select'), 'b', ['یک']],
    ['a choice whose label stands twice', field('radio'), 'd', ['دو (d)']],
    ['several, one with a comma of its own', field('several'), ['a', 'b', 'd'], ['یک، با ویرگول، یک، دو (d)']],
    ['national ID', field('nationalId'), '0084575948', ['0084575948']],
    ['phone', field('phone'), '+989121234567', ['09121234567']],
    ['page', field('url'), 'https://example.ir/a', ['https://example.ir/a']],
  ])('%s', (_, given, answer, cells) => {
    const went = round(given, answer)
    expect(went.cells).toEqual(cells)
    expect(readAnswer(given, went.raws[0])).toEqual({ ok: true, value: answer })
  })

  test('a period in two cells, a measure in its parts', () => {
    const went = round(field('period'), { from: '2026-03-21', to: null })
    expect(went).toMatchObject({ parts: ['from: code', 'to: code'], cells: ['1405/01/01', null] })
    const measure = question({ measure: snapshot({ targetSource: 'agency' }) })
    expect(round(measure, { actual: '78.5', explanation: 'شرح', target: '90' })).toMatchObject({
      parts: ['actual: number', 'target: number', 'explanation: long'],
      cells: ['78.5', '90', 'شرح'],
    })
    expect(round(measure, { actual: null, none: true })).toMatchObject({
      cells: ['عملکرد ندارد', null, null],
      raws: [{ none: true }, null, null],
    })
  })

  test('yes and no and levels of a measure stand in words', () => {
    const yesNo = question({ measure: snapshot({ scoringKind: 'yes_no' }) })
    expect(round(yesNo, { actual: 'yes' })).toMatchObject({ cells: ['بلی', null], raws: ['yes', null] })
    const level = question({ measure: snapshot({ scoringKind: 'qualitative' }) })
    expect(round(level, { actual: 'excellent' })).toMatchObject({ cells: ['عالی', null], raws: ['excellent', null] })
  })

  test('as people write it: Persian digits, Arabic letters, other words for yes', () => {
    expect(back(field('number'), '۱٬۲۳۴٫۵')).toBe('1234.5')
    expect(back(field('date'), '۱۴۰۵/۲/۳۱')).toBe('2026-05-21')
    expect(back(field('select'), ' يك ')).toBe('b')
    expect(back(field('yesNo'), 'بله')).toBe(true)
    expect(back(field('several'), 'دو (d)؛ یک')).toEqual(['b', 'd'])
  })

  test.each(questionTypes)('%s has a column', (type) => expect(partsOf(field(type), words).length).toBeGreaterThan(0))
})
