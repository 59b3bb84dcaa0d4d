import { describe, expect, test } from '@jest/globals'
import { compileEdition } from '../../../../src/domain/forms/compileEdition'
import { applicablePart, measureFieldsOf } from '../../../../src/domain/forms/definition'
import type { Block, CycleTree } from '../../../../src/domain/forms/generateBlocks'
import { generateBlocks } from '../../../../src/domain/forms/generateBlocks'
import type { Problem } from '../../../../src/domain/problems'
import { snapshot } from './support'

const measures = new Map([
  ['m1', snapshot()],
  ['m2', snapshot({ id: 'm2', code: '6-2', title: 'دیگری' })],
])
const page: Block = { blockType: 'page', name: 'axis_6', title: 'فرهنگ سازمانی' }
const asked = (id: string, name: string, more: object = {}): Block => ({
  blockType: 'measure',
  name,
  measure: id,
  ...more,
})
const both = [page, asked('m1', 'm_6_1'), asked('m2', 'm_6_2')]

function faults(blocks: Block[]): string[] {
  try {
    compileEdition(blocks, measures)
    return []
  } catch (error) {
    return ((error as Problem).details.fields ?? []).map(({ path, code }) => `${path}: ${code}`)
  }
}

describe('forms that are not frozen', () => {
  test.each<[string, Block[], string]>([
    ['two questions with one key', [...both, { blockType: 'text', name: 'm_6_1' }], 'fields.3.name: duplicateName'],
    ['a key with a dot', [...both, { blockType: 'text', name: 'a.b' }], 'fields.3.name: badName'],
    ['a key in Persian', [...both, { blockType: 'text', name: 'نام' }], 'fields.3.name: badName'],
    [
      'a page with the name of the check page',
      [{ ...page, name: 'check' }, ...both.slice(1)],
      'fields.0.name: badName',
    ],
    ['a measure that is not of the cycle', [...both, asked('m3', 'm_6_3')], 'fields.3: notAnswerable'],
    ['a measure that is asked twice', [...both, asked('m1', 'again')], 'fields.3.measure: askedTwice'],
    ['a measure that nobody asks', both.slice(0, 2), 'fields: notAsked'],
    ['a block that nobody can answer', [...both, { blockType: 'payment', name: 'pay' }], 'fields.3: notAnswerable'],
    [
      'evidence under the name of a part of the answer',
      [page, asked('m1', 'm_6_1', { evidence: [{ key: 'actual', title: 'گزارش' }] }), asked('m2', 'm_6_2')],
      'fields.1.evidence.0.key: badName',
    ],
    [
      'two pieces of evidence with one key',
      [
        page,
        asked('m1', 'm_6_1', {
          evidence: [
            { key: 'e', title: 'یک' },
            { key: 'e', title: 'دو' },
          ],
        }),
        asked('m2', 'm_6_2'),
      ],
      'fields.1.evidence.1.key: duplicateName',
    ],
  ])('%s', (_, blocks, expected) => expect(faults(blocks)).toEqual([expected]))
})

describe('an edition', () => {
  test('holds pages with their questions and the measures as they were', () => {
    const message = { root: { children: [{ type: 'paragraph', children: [{ text: 'پیش از ' }, { text: 'آغاز' }] }] } }
    const { pages } = compileEdition(
      [
        ...both,
        { blockType: 'message', message },
        { blockType: 'select', name: 's', label: 'س', options: [{ value: 'a', label: 'یک' }] },
      ],
      measures,
    )
    expect(pages.map(({ key, title, fields }) => [key, title, fields.map(({ name }) => name)])).toEqual([
      ['axis_6', 'فرهنگ سازمانی', ['m_6_1', 'm_6_2', 'text_4', 's']],
    ])
    expect(pages[0]?.fields[0]).toMatchObject({ label: 'سنجه', measure: { id: 'm1', cap: '30', target: '90' } })
    expect(pages[0]?.fields[2]).toMatchObject({ type: 'message', text: 'پیش از آغاز' })
  })

  test('questions before the first page get one, and a page without questions goes', () => {
    const { pages } = compileEdition([...both.slice(1), { ...page, name: 'empty' }], measures)
    expect(pages.map(({ key }) => key)).toEqual(['page_1'])
  })

  test('an agency sees only what applies to it', () => {
    const definition = compileEdition(
      [page, asked('m1', 'm_6_1'), { ...page, name: 'own' }, asked('m2', 'm_6_2')],
      measures,
    )
    const part = applicablePart(definition, new Set(['m2']))
    expect(part.pages.map(({ key }) => key)).toEqual(['own'])
    expect(measureFieldsOf(part).map(({ name }) => name)).toEqual(['m_6_2'])
  })
})

describe('the blocks of a cycle', () => {
  const measure = (id: string, code: string, requiredEvidence: { title: string; mandatory: boolean }[] = []) => ({
    id,
    code,
    title: `سنجه ${code}`,
    help: null,
    explanationRequired: false,
    requiredEvidence,
  })
  const tree: CycleTree = {
    axes: [
      { code: '1', title: 'وظایف', dimension: 'specific', measures: [measure('m2', '6-2')] },
      {
        code: '1',
        title: 'ساختار',
        dimension: 'general',
        measures: [measure('m1', '6-1', [{ title: 'گزارش', mandatory: true }])],
      },
      { code: '2', title: 'تهی', dimension: 'general', measures: [] },
    ],
  }

  test('are a page an axis, general ones first, and compile as they stand', () => {
    const blocks = generateBlocks(tree)
    expect(blocks.map(({ blockType, name }) => `${blockType} ${String(name)}`)).toEqual([
      'page axis_1',
      'measure m_6_1',
      'page own_axis_1',
      'measure m_6_2',
    ])
    const { pages } = compileEdition(blocks, measures)
    expect(pages[0]?.fields[0]).toMatchObject({ evidence: [{ key: 'e1', title: 'گزارش', mandatory: true }] })
  })
})
