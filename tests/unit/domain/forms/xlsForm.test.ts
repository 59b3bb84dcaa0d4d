import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileForm } from '../../../../src/domain/forms/compileEdition'
import type { FormDefinition } from '../../../../src/domain/forms/definition'
import { fieldsOf } from '../../../../src/domain/forms/definition'
import type { ReadForm } from '../../../../src/domain/forms/xlsform/read'
import { readXlsForm } from '../../../../src/domain/forms/xlsform/read'
import { xlsFormOf } from '../../../../src/domain/forms/xlsform/sheets'
import { columns, writeXlsForm } from '../../../../src/domain/forms/xlsform/write'
import { parseXPath } from '../../../../src/domain/forms/xlsform/xpath'
import { kobo, odk } from '../../../support/xlsForms'
import { formWords, forms, measures, readWords } from './xlsFormForms'

const around = { measures, words: readWords }
type Sheets = Parameters<typeof xlsFormOf>[0]
const read = (sheets: Sheets, more: object = {}): ReadForm => {
  const form = xlsFormOf(sheets)
  if (!form) throw new Error('no form')
  return readXlsForm(form, { ...around, ...more })
}
const sheetsOf = (definition: FormDefinition): Sheets => {
  const written = writeXlsForm(definition, formWords)
  return (['survey', 'choices'] as const).map((name) => ({
    name,
    rows: [columns[name], ...written[name].map((row) => columns[name].map((column) => row[column] ?? ''))],
  }))
}
const rowsOf = (...survey: string[][]): Sheets => [{ name: 'survey', rows: survey }]
const reasons = ({ findings }: ReadForm): string[] => findings.map(({ row, reason }) => `${row} ${reason}`)

describe('what is refused', () => {
  test('a workbook without a survey is no form', () => {
    expect(xlsFormOf([{ name: 'Sheet1', rows: [['type', 'name']] }])).toBeNull()
    expect(xlsFormOf([{ name: 'survey', rows: [['question', 'answer']] }])).toBeNull()
  })

  test.each([
    '${a',
    'a = 1',
    '/data/a = 1',
    '../a',
    "'a",
    '1 +',
    'f(1',
    '',
    '((((',
    `${'('.repeat(200)}1${')'.repeat(200)}`,
  ])('an expression that is none: %s', (text) => {
    expect(parseXPath(text)).toBeNull()
  })

  test('what has no counterpart is listed, and asked questions stay as notes', () => {
    const form = read(
      rowsOf(
        ['type', 'name', 'label', 'relevant', 'constraint', 'calculation', 'default'],
        ['start', 'start'],
        ['geopoint', 'place', 'کجا؟'],
        ['text', 'a', 'الف', "regex(${place}, 'x')", "regex(., '^x')", '', 'هیچ'],
        ['calculate', 'c', '', '', '', 'concat(${a}, 1)'],
        ['begin_repeat', 't', 'جدول'],
        ['image', 'photo', 'عکس'],
        ['integer', 'n', 'شمار'],
        ['end_repeat'],
        ['end_group'],
        ['begin_group', 'g', 'گروه'],
      ),
    )
    expect(reasons(form)).toEqual([
      '2 metadata',
      '3 type',
      '4 relevant',
      '4 constraint',
      '4 column',
      '5 calculation',
      '5 fault',
      '7 notInTable',
      '10 end',
      '11 open',
    ])
    expect(form.blocks.map(({ blockType }) => blockType)).toEqual(['message', 'text', 'message', 'table', 'page'])
  })
})

describe('the forms of others', () => {
  test('as Kobo writes them', () => {
    const form = read(kobo)
    expect(form.title).toBe('پیمایش خانوار')
    expect(form.blocks.map(({ name, title }) => title ?? name)).toEqual([
      'خانوار',
      'head',
      'people',
      'water',
      'نیازها',
      'needs',
      'why',
    ])
    const { definition, faults } = compileForm(form.blocks, measures)
    expect(faults).toEqual([])
    const fields = Object.fromEntries(fieldsOf(definition).map((field) => [field.name, field]))
    expect(fields.people).toMatchObject({
      type: 'wholeNumber',
      label: 'شمار اعضا',
      min: '1',
      max: '20',
      required: true,
    })
    expect(fields.water).toMatchObject({
      type: 'radio',
      options: [
        { value: 'piped', label: 'لوله‌کشی' },
        { value: 'tanker', label: 'تانکر' },
      ],
      visibleWhen: { match: 'all', conditions: [{ ask: 'people', comparison: 'above', value: '2' }] },
    })
    expect(fields.needs).toMatchObject({ type: 'several', atMost: 2 })
    expect(fields.why).toMatchObject({
      type: 'textarea',
      visibleWhen: {
        match: 'any',
        conditions: [
          { ask: 'needs', comparison: 'includes', value: 'health' },
          { ask: 'water', comparison: 'isNot', value: 'piped' },
        ],
      },
      requiredWhen: { match: 'all', conditions: [{ ask: 'people', comparison: 'atLeast', value: '5' }] },
    })
    expect(reasons(form)).toEqual(['1 language', '2 metadata', '3 metadata'])
  })

  test('as ODK writes them', () => {
    const form = read(odk)
    const { definition, faults } = compileForm(form.blocks, measures)
    expect(faults).toEqual([])
    const fields = Object.fromEntries(fieldsOf(definition).map((field) => [field.name, field]))
    expect(fields.crops).toMatchObject({
      type: 'table',
      columns: [
        { type: 'select', name: 'crop' },
        { type: 'number', name: 'area', min: '0' },
      ],
    })
    expect(fields.total).toMatchObject({ type: 'computed', formula: 'sum({crops.area})', places: 1 })
    expect(fields.share).toMatchObject({ formula: "if({owner} = 'yes', ({total} / 2), or({rented}, 0))" })
    expect(fields.rented).toMatchObject({
      visibleWhen: { match: 'all', conditions: [{ ask: 'owner', comparison: 'isNot', value: 'yes' }] },
      validWhen: [
        { conditions: [{ ask: 'rented', comparison: 'atMost', other: 'total' }], message: 'از کل بیشتر است' },
      ],
    })
    expect(fields.agree).toMatchObject({ type: 'checkbox', required: true })
    expect(fieldsOf(definition).find(({ type }) => type === 'message')).toMatchObject({
      text: 'سپاس',
      visibleWhen: { conditions: [{ ask: 'agree', comparison: 'is', value: 'yes' }] },
    })
    expect(reasons(form)).toEqual(['9 renamed', '13 type'])
  })

  test('questions that are added to others get keys of their own, and rules follow them', () => {
    const rows = rowsOf(
      ['type', 'name', 'label', 'relevant', 'calculation'],
      ['integer', 'a', 'الف'],
      ['text', 'b', 'ب', '${a} > 1'],
      ['calculate', 'c', 'پ', '', '${a} * 2'],
    )
    const { blocks } = read(rows, { taken: new Set(['a', 'c']) })
    expect(blocks).toMatchObject([
      { name: 'a_2' },
      { name: 'b', rules: { visibleWhen: { conditions: [{ ask: 'a_2' }] } } },
      { name: 'c_2', formula: '({a_2} * 2)' },
    ])
  })
})

describe('our own forms', () => {
  test('come back as they were, whatever they ask', () => {
    fc.assert(
      fc.property(forms, (blocks) => {
        const { definition, faults } = compileForm(blocks, measures)
        expect(faults).toEqual([])
        const back = read(sheetsOf(definition))
        expect(back.findings).toEqual([])
        expect(withoutPlaces(compileForm(back.blocks, measures).definition)).toEqual(withoutPlaces(definition))
      }),
      { numRuns: 150 },
    )
  })

  test('what is changed elsewhere counts', () => {
    const { definition } = compileForm(
      [
        { blockType: 'number', name: 'a', label: 'الف', min: '1', unit: 'نفر' },
        {
          blockType: 'text',
          name: 'b',
          label: 'ب',
          rules: { visibleWhen: { match: 'all', conditions: [{ ask: 'a', comparison: 'above', value: '5' }] } },
        },
      ],
      measures,
    )
    const sheets = sheetsOf(definition).map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => cell.replace('${a} > 5', '${a} > 7').replace('. >= 1', '. >= 2'))),
    }))
    const [a, b] = fieldsOf(compileForm(read(sheets).blocks, measures).definition)
    expect(a).toMatchObject({ min: '2', unit: 'نفر' })
    expect(b).toMatchObject({ visibleWhen: { conditions: [{ value: '7' }] } })
  })
})

/** Words are named by their place alone, which a page without a title shifts. */
const withoutPlaces = (definition: FormDefinition): unknown =>
  JSON.parse(JSON.stringify(definition).replace(/"name":"text_\d+"/g, '"name":"text"'))
