import { describe, expect, test } from '@jest/globals'
import type { FieldHook, JSONFieldValidation } from 'payload'
import { processGraph } from '../../../src/fields/processGraph'

const field = processGraph()
const options = (language: string) => ({ req: { i18n: { language } } }) as unknown as Parameters<JSONFieldValidation>[1]
const check = (value: unknown, language = 'en') =>
  (field.validate as JSONFieldValidation)(value as Parameters<JSONFieldValidation>[0], options(language))
const tidy = (value: unknown) => field.hooks?.beforeValidate?.[0]?.({ value } as Parameters<FieldHook>[0])

describe('what is no graph is refused in words', () => {
  test.each<[unknown, string]>([
    ['x', 'This is no diagram.'],
    [{ nodes: [{ id: 'a', kind: 'step', title: '' }], edges: [{ from: 'a', to: 'b' }] }, 'Arrow 1 leads nowhere.'],
    [{ nodes: [{ id: 'a', kind: 'boss', title: '' }], edges: [] }, 'Step 1 cannot be read.'],
  ])('%j', (value, words) => {
    expect(check(value)).toBe(words)
    expect(tidy(value)).toBe(value)
    expect(check(value, 'fa')).not.toBe(words)
  })
})

test('nothing drawn is nothing stored, and what is drawn is stored tidy', () => {
  expect([check(null), check(undefined), tidy(null)]).toEqual([true, true, null])
  expect(tidy({ nodes: [], edges: [] })).toBeNull()
  const graph = { nodes: [{ id: 'a', kind: 'step', title: ' ثبت\n', lane: '' }], edges: [] }
  expect(check(graph)).toBe(true)
  expect(tidy(graph)).toEqual({ nodes: [{ id: 'a', kind: 'step', title: 'ثبت' }], edges: [] })
})
