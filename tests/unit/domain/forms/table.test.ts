import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileEdition } from '../../../../src/domain/forms/compileEdition'
import { missingOf } from '../../../../src/domain/forms/completeness'
import type { TableField } from '../../../../src/domain/forms/definition'
import { answerOfLines, answerOfText, linesAfter, linesOf, readLine } from '../../../../src/domain/forms/table/lines'
import { isTabular, readPasted } from '../../../../src/domain/forms/table/paste'
import { kindOfAsk, operandOf } from '../../../../src/domain/forms/rules/kinds'
import { questionTypeOf } from '../../../../src/domain/forms/types/registry'
import { mostRows, tableTotals } from '../../../../src/domain/forms/types/table'
import { readAnswer } from '../../../../src/domain/forms/validate'
import type { Problem } from '../../../../src/domain/problems'
import { answerWording } from '../../../../src/i18n/answerWording'
import { problemBody } from '../../../../src/i18n/problemText'

const columns: TableField['columns'] = [
  { type: 'text', name: 'title', label: 'پروژه', required: true },
  { type: 'rials', name: 'amount', label: 'اعتبار', required: false, total: true },
  { type: 'percent', name: 'share', label: 'پیشرفت', required: false },
  { type: 'date', name: 'day', label: 'تاریخ', required: false },
  {
    type: 'select',
    name: 'kind',
    label: 'نوع',
    required: false,
    options: [
      { value: 'new', label: 'تازه' },
      { value: 'old', label: 'مستمر' },
    ],
  },
]
const field = (more: Partial<TableField> = {}): TableField => ({
  type: 'table',
  name: 't',
  label: 'پروژه‌ها',
  required: false,
  columns,
  ...more,
})
const matrix = field({
  rows: [
    { key: 'north', label: 'شمال' },
    { key: 'south', label: 'جنوب' },
  ],
})
const problemsOf = (given: TableField, raw: unknown) => {
  const read = readAnswer(given, raw)
  return read.ok
    ? []
    : read.problems.map(({ path, code, values }) =>
        [path, code, values?.row, values?.column].filter((one) => one !== undefined).join(' '),
      )
}
const kept = (given: TableField, raw: unknown) => {
  const read = readAnswer(given, raw)
  return read.ok ? read.value : read.problems[0]?.code
}

describe('what is refused', () => {
  test.each<[string, TableField, unknown, string[]]>([
    ['no list', field(), { title: 'x' }, ['t invalidType']],
    ['a row that is a list', field(), [['x']], ['t invalidType']],
    ['a column that is not there', field(), [{ title: 'x', secret: 1 }], ['t.0.secret unknown']],
    [
      'cells, each by its row and column',
      field(),
      [{ title: 'x' }, { amount: 'زیاد', day: '1405/13/01' }],
      ['t.1.amount notDecimal 2 اعتبار', 't.1.day notDate 2 تاریخ'],
    ],
    ['a bare number in a cell', field(), [{ amount: 5 }], ['t.0.amount invalidType 1 اعتبار']],
    ['an option that is not there', field(), [{ kind: 'تازه' }], ['t.0.kind notOption 1 نوع']],
    ['more rows than staff allow', field({ maxRows: 1 }), [{ title: 'a' }, { title: 'b' }], ['t tooManyRows']],
    ['more rows than any table has', field(), Array.from({ length: mostRows + 1 }, () => ({})), ['t tooManyRows']],
    ['a row of another matrix', matrix, [{ '#': 'east', title: 'x' }], ['t unknownRow']],
    [
      'a cell of a matrix, by the name of its row',
      matrix,
      [{ '#': 'south', amount: '-1' }],
      ['t.0.amount tooSmall شمال اعتبار'.replace('شمال', 'شمال')],
    ],
  ])('%s', (_, given, raw, expected) => expect(problemsOf(given, raw)).toEqual(expected))

  test('is said with its row and column', () => {
    const read = readAnswer(field(), [{ title: 'x' }, { amount: 'زیاد' }])
    const fields = read.ok ? [] : read.problems
    expect(problemBody({ code: 'invalid', details: { fields } }, 'fa').fields[0]?.message).toBe(
      'ردیف ۲، «اعتبار»: یک عدد وارد کنید، برای نمونه ۱۲٫۵.',
    )
  })

  test('settings that contradict each other', () => {
    const faults = (block: object) => {
      try {
        compileEdition([{ blockType: 'table', name: 't', label: 'جدول', ...block }], new Map())
        return []
      } catch (error) {
        return ((error as Problem).details.fields ?? []).map(({ path, code }) => `${path}: ${code}`)
      }
    }
    expect(faults({ columns: [] })).toEqual(['fields.0.columns: columnsMissing'])
    expect(
      faults({
        columns: [
          { name: 'a', type: 'text' },
          { name: 'a', type: 'text' },
        ],
      }),
    ).toEqual(['fields.0.columns.1.name: duplicateName'])
    expect(faults({ columns: [{ name: '#', type: 'file' }] })).toEqual([
      'fields.0.columns.0.name: badName',
      'fields.0.columns.0.type: notOption',
    ])
    expect(faults({ columns: [{ name: 'a', type: 'number', min: '5', max: '1' }] })).toEqual([
      'fields.0.columns.0.max: boundsCrossed',
    ])
    expect(
      faults({
        columns: [{ name: 'a', type: 'text' }],
        rows: [
          { key: 'x', label: 'الف' },
          { key: 'x', label: 'ب' },
        ],
      }),
    ).toEqual(['fields.0.rows.1.key: duplicateName'])
    expect(faults({ columns: [{ name: 'a', type: 'text' }], minRows: 5, maxRows: 2 })).toEqual([
      'fields.0.maxRows: boundsCrossed',
    ])
  })
})

describe('what is kept', () => {
  test('cells as their types store them; idle rows at the end go, those between keep their place', () => {
    const raw = [
      { title: ' پل ', amount: '۱٬۰۰۰', share: '۴۲٫۵', day: '1405/02/31', kind: 'new' },
      {},
      { amount: '5' },
      { title: '' },
    ]
    expect(kept(field(), raw)).toEqual([
      { title: 'پل', amount: '1000', share: '42.5', day: '2026-05-21', kind: 'new' },
      {},
      { amount: '5' },
    ])
    expect(kept(field(), [{}, { title: ' ' }])).toBeNull()
  })

  test('a matrix in the order of the form, a row once', () => {
    const raw = [
      { '#': 'south', title: 'ج' },
      { '#': 'north', title: 'ش' },
      { '#': 'south', title: 'دوباره' },
    ]
    expect(kept(matrix, raw)).toEqual([
      { '#': 'north', title: 'ش' },
      { '#': 'south', title: 'ج' },
    ])
  })

  test('sums are exact', () => {
    const rows = [{ amount: '0.1' }, { amount: '0.2' }, {}, { amount: '900719925474099312345' }]
    expect(tableTotals(field(), rows)).toEqual({ amount: '900719925474099312345.3' })
  })

  test('in words, with the sums', () => {
    const said = questionTypeOf(field()).say(
      [
        { title: 'پل', amount: '1000' },
        { title: 'راه', amount: '500' },
      ],
      field(),
      answerWording('fa'),
    )
    expect(said).toBe('ردیف ۱: پروژه پل، اعتبار ۱٬۰۰۰ ریال\nردیف ۲: پروژه راه، اعتبار ۵۰۰ ریال\nجمع اعتبار: ۱٬۵۰۰ ریال')
  })
})

describe('what is missing', () => {
  const missing = (given: TableField, value: unknown) =>
    missingOf(given, { t: value }, []).map(({ path, code }) => `${path}: ${code}`)
  test('a required cell of a row that says something, and rows that are too few', () => {
    expect(missing(field({ minRows: 2 }), [{ amount: '5' }])).toEqual(['t: tooFewRows', 't.0.title: required'])
    expect(missing(field(), [{ title: 'x' }, {}, { amount: '5' }])).toEqual(['t.2.title: required'])
    expect(missing(field({ required: true }), null)).toEqual(['t: required'])
    expect(missing(field(), null)).toEqual([])
  })
  test('every row of a matrix that was begun', () => {
    expect(missing(matrix, [{ '#': 'south', amount: '5' }])).toEqual(['t.0.title: required', 't.1.title: required'])
  })
})

describe('a clipboard', () => {
  test('one cell is left to the browser', () => {
    expect([isTabular('متن'), isTabular('متن\r\n'), isTabular('a\tb'), isTabular('a\nb')]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
  test('goes from the cell where it is pasted, without its headings and idle lines', () => {
    expect(readPasted('پروژه\tاعتبار\r\nپل\t۱٬۰۰۰\r\n"دو\nسطر"\t5\r\n\t\r\n', columns, 'title')).toEqual({
      rows: [
        { title: 'پل', amount: '۱٬۰۰۰' },
        { title: 'دو\nسطر', amount: '5' },
      ],
      strayColumns: 0,
    })
    expect(readPasted('1\t2\t3\n', columns, 'day')).toEqual({ rows: [{ day: '1', kind: '2' }], strayColumns: 1 })
  })
})

describe('lines while they are written', () => {
  const plain = (_: unknown, value: unknown) => (typeof value === 'string' ? value : '')
  const after = linesAfter(field({ maxRows: 4 }))
  const start = linesOf(field(), [{ title: 'a' }, { title: 'b' }], plain)

  test('a changed cell makes one new line; all others stay the same', () => {
    const next = after(start, { type: 'cell', id: 1, column: 'amount', text: '5' })
    expect(next.lines[0]).toBe(start.lines[0])
    expect(next.lines[1]).not.toBe(start.lines[1])
  })

  test('pasted rows fill from their line on, add lines, and stop where the table ends', () => {
    const pasted = { rows: ['1', '2', '3', '4', '5'].map((amount) => ({ amount })), strayColumns: 0 }
    const next = after(start, { type: 'paste', id: 1, pasted, shown: (_, text) => text })
    expect(next.lines.map(({ texts }) => [texts.title, texts.amount])).toEqual([
      ['a', ''],
      ['b', '1'],
      ['', '2'],
      ['', '3'],
    ])
    expect(new Set(next.lines.map(({ id }) => id)).size).toBe(4)
  })

  test('what cannot be read is marked and left out of the answer', () => {
    const next = after(start, { type: 'cell', id: 0, column: 'amount', text: 'زیاد' })
    expect(Object.keys(readLine(next.lines[0] ?? { id: 0, texts: {} }, columns).faults)).toEqual(['amount'])
    expect(answerOfLines(next.lines, field())).toEqual([{ title: 'a' }, { title: 'b' }])
  })

  test('the last line can be emptied, not taken away; a full table takes no more', () => {
    const one = after(after(start, { type: 'remove', id: 0 }), { type: 'remove', id: 1 })
    expect(one.lines).toHaveLength(1)
    expect(answerOfLines(one.lines, field())).toBeNull()
    const full = [1, 2, 3, 4].reduce((state) => after(state, { type: 'add' }), start)
    expect(full.lines).toHaveLength(4)
  })

  test('an answer becomes lines and the lines the same answer', () => {
    const row = fc.record(
      {
        title: fc.constantFrom('پل', 'راه'),
        amount: fc.bigInt({ min: 0n, max: 10n ** 14n }).map(String),
        kind: fc.constantFrom('new', 'old'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const stored = kept(field(), rows)
        expect(answerOfLines(linesOf(field(), stored, plain).lines, field())).toEqual(stored)
      }),
    )
  })
})

test('a column of numbers is a list for formulas; of another column nothing is asked', () => {
  const rows = [{ title: 'a', amount: '۱۰۰' }, {}, { amount: '50' }]
  expect(operandOf(field(), rows, 't.amount')).toEqual({ kind: 'number', texts: ['100', '50'] })
  expect([kindOfAsk(field(), 'title'), kindOfAsk(field(), 'nothing'), kindOfAsk(field(), null)]).toEqual([
    null,
    null,
    'there',
  ])
  expect(operandOf(field(), [], 't')).toBeNull()
})

describe('rows in one text', () => {
  test('a line a row, by tabs or semicolons; what cannot be read is left out', () => {
    expect(answerOfText('', field())).toBeNull()
    expect(answerOfText('پل؛ ۱٬۰۰۰ ; زیاد\nراه\t500', field())).toEqual([
      { title: 'پل', amount: '1000' },
      { title: 'راه', amount: '500' },
    ])
  })

  test('the lines of a matrix follow its rows, and there are no more of them', () => {
    expect(answerOfText('الف\nب\nپ', matrix)).toEqual([
      { '#': 'north', title: 'الف' },
      { '#': 'south', title: 'ب' },
    ])
  })
})
