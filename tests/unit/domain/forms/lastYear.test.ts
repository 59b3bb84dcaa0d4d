import { describe, expect, test } from '@jest/globals'
import { compileForm } from '../../../../src/domain/forms/compileEdition'
import type { MeasureSnapshot } from '../../../../src/domain/forms/definition'
import { fieldsOf } from '../../../../src/domain/forms/definition'
import type { Block } from '../../../../src/domain/forms/generateBlocks'
import { shownOfLastYear, unchangedFrom } from '../../../../src/domain/forms/lastYear'
import { snapshot } from './support'

const measures = new Map<string, MeasureSnapshot>([
  ['m1', snapshot()],
  ['m2', snapshot({ id: 'm2', code: '6-2', scoringKind: 'yes_no', target: null })],
])
const options = [
  { value: 'a', label: 'یک' },
  { value: 'b', label: 'دو' },
]
const blocks: Block[] = [
  { blockType: 'measure', measure: 'm1' },
  { blockType: 'measure', measure: 'm2' },
  { blockType: 'number', name: 'n', label: 'شمار' },
  { blockType: 'select', name: 'c', label: 'یکی', options },
  { blockType: 'computed', name: 'k', label: 'محاسبه', formula: 'n * 2' },
  { blockType: 'message', label: 'یادداشت' },
]
const { definition, faults } = compileForm(blocks, measures)
const fields = fieldsOf(definition)
const [percent, yesNo] = fields.filter(({ type }) => type === 'measure')
const field = (name: string) => {
  const found = fields.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

test('the form of these tests is a sound one', () => {
  expect(faults).toEqual([])
})

describe('what is shown of last year', () => {
  test('nothing of what is computed, empty, or no longer an answer to the question', () => {
    const past = { n: 'many', c: 'gone', k: '4', [percent?.name ?? '']: { actual: null } }
    expect(shownOfLastYear(definition, past)).toEqual({})
  })

  test('the value of a measure as it was, and answers in their one form', () => {
    const past = { n: '12', c: 'b', [percent?.name ?? '']: { actual: '70' }, other: 'x' }
    expect(shownOfLastYear(definition, past)).toEqual({ n: '12', c: 'b', [percent?.name ?? '']: { actual: '70' } })
  })
})

describe('unchanged', () => {
  test.each([
    ['nothing was answered', undefined],
    ['the answer is none of this question any more', 'gone'],
  ])('is not offered where %s', (_, last) => {
    expect(unchangedFrom(field('c'), last, null)).toBeNull()
  })

  test('is not offered where the kind of the measure has changed', () => {
    expect(unchangedFrom(yesNo ?? field('n'), { actual: '70' }, null)).toBeNull()
  })

  test('gives the answer, and knows when it is there', () => {
    expect(unchangedFrom(field('c'), 'a', 'b')).toEqual({ value: 'a', isGiven: false })
    expect(unchangedFrom(field('c'), 'a', 'a')).toEqual({ value: 'a', isGiven: true })
  })

  test('of a measure takes the value alone: what was written of this year stays, «none» goes', () => {
    const now = { none: true, explanation: 'متن امسال', target: '90' }
    const again = unchangedFrom(percent ?? field('n'), { actual: '70', explanation: 'متن پارسال' }, now)
    expect(again).toEqual({
      value: { actual: '70', explanation: 'متن امسال', target: '90', none: undefined },
      isGiven: false,
    })
    expect(unchangedFrom(percent ?? field('n'), { actual: '70' }, { actual: '70' })?.isGiven).toBe(true)
  })
})
