import fc from 'fast-check'
import type { MeasureSnapshot } from '../../../../src/domain/forms/definition'
import type { Block } from '../../../../src/domain/forms/generateBlocks'
import { messageBlock } from '../../../../src/domain/forms/xlsform/makeBlock'
import { snapshot } from './support'

export const measures = new Map<string, MeasureSnapshot>([
  ['m1', snapshot({ id: 'm1', code: '1-1' })],
  ['m2', snapshot({ id: 'm2', code: '1-2', scoringKind: 'qualitative', targetSource: 'agency' })],
])
export const formWords = {
  title: 'فرم',
  id: 'f',
  version: '1',
  yes: 'بلی',
  no: 'خیر',
  explanation: 'تحلیل',
  target: 'هدف',
  from: 'از',
  to: 'تا',
}
export const readWords = { page: 'پرسش‌ها', refused: 'پذیرفته نیست' }

const options = [
  { value: 'a', label: 'الف' },
  { value: 'دو واژه', label: 'ب "و" \'پ\'' },
  { value: 'c-3', label: 'پ' },
]
const levels = options.map((option) => ({ ...option, descriptor: `شرح ${option.label}` }))
const some = (value: object) => fc.constantFrom({}, value)

/** What staff may set for each type of question. */
const settings: Record<string, fc.Arbitrary<object>> = {
  text: fc.constantFrom({}, { minLength: 2, maxLength: 40 }, { pattern: '9+/9+' }),
  textarea: some({ maxLength: 900 }),
  wholeNumber: fc.constantFrom({}, { min: '1', max: '12' }, { unit: 'نفر', step: '5' }),
  number: fc.constantFrom({}, { min: '-2.5' }, { max: '99.50', unit: 'هکتار' }),
  percent: some({ min: '0', max: '100', step: '0.5' }),
  rials: some({ min: '1000', step: '1000' }),
  date: some({ min: '2026-03-21', max: '2027-03-20' }),
  period: fc.constantFrom({}, { min: '2026-03-21' }, { required: true }),
  yesNo: some({}),
  checkbox: some({}),
  select: fc.constant({ options }),
  radio: fc.constant({ options }),
  several: fc.constantFrom({ options }, { options, atLeast: 1, atMost: 2 }),
  level: fc.constant({ options: levels }),
  nationalId: some({}),
  legalId: some({}),
  phone: some({ kind: 'mobile' }),
  postalCode: some({}),
  sheba: some({}),
  email: some({}),
  url: some({}),
  table: fc.constantFrom(
    { columns: [{ type: 'text', name: 'c', label: 'ستون', required: true }] },
    {
      required: true,
      minRows: 1,
      maxRows: 30,
      columns: [
        { type: 'rials', name: 'cost', label: 'هزینه', required: false, total: true, min: '0' },
        { type: 'select', name: 'way', label: 'روش', required: true, options },
        { type: 'date', name: 'day', label: 'روز', required: false },
        { type: 'wholeNumber', name: 'n', label: 'شمار', required: false, min: '1', max: '9', unit: 'نفر' },
      ],
    },
    {
      columns: [{ type: 'percent', name: 'p', label: 'سهم', required: false }],
      rows: [
        { key: 'r1', label: 'شهر' },
        { key: 'r2', label: 'روستا' },
      ],
    },
  ),
}
const kinds = Object.keys(settings)

/** Comparisons with an answer of each type, those without a counterpart among them. */
const conditions: Record<string, object[]> = {
  number: [
    { comparison: 'is', value: '5' },
    { comparison: 'above', value: '-1.5' },
    { comparison: 'atMost', value: '7' },
    { comparison: 'changedOver', value: '40' },
    { comparison: 'notAnswered' },
  ],
  choice: [{ comparison: 'is', value: 'دو واژه' }, { comparison: 'isNot', value: 'a' }, { comparison: 'answered' }],
  several: [{ comparison: 'includes', value: 'c-3' }, { comparison: 'notAnswered' }],
  yesNo: [
    { comparison: 'is', value: 'yes' },
    { comparison: 'isNot', value: 'no' },
  ],
  day: [
    { comparison: 'below', value: '2026-05-01' },
    { comparison: 'is', lastYear: true },
  ],
  text: [{ comparison: 'is', value: "it's" }, { comparison: 'answered' }],
  there: [{ comparison: 'answered' }],
}
const kindOf = (type: string): string =>
  ({
    wholeNumber: 'number',
    number: 'number',
    percent: 'number',
    rials: 'number',
    select: 'choice',
    radio: 'choice',
    level: 'choice',
    several: 'several',
    yesNo: 'yesNo',
    checkbox: 'yesNo',
    date: 'day',
    period: 'there',
    table: 'there',
  })[type] ?? 'text'

type Asked = { name: string; type: string }
const group = (asked: readonly Asked[]) =>
  fc.record({
    match: fc.constantFrom('all', 'any'),
    conditions: fc.array(
      fc
        .constantFrom(...asked)
        .chain(({ name, type }) =>
          fc.constantFrom(...(conditions[kindOf(type)] ?? [])).map((one) => ({ ask: name, ...one })),
        ),
      { minLength: 1, maxLength: 3 },
    ),
  })
const maybe = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: undefined })

function question(type: string, at: number, before: readonly Asked[]): fc.Arbitrary<Block> {
  const asked = before.length > 0 ? group(before) : null
  const none = fc.constant(undefined)
  return fc
    .record({
      set: settings[type] ?? fc.constant({}),
      required: fc.boolean(),
      help: fc.constantFrom('', 'راهنما، در یک خط'),
      visibleWhen: asked ? maybe(asked) : none,
      requiredWhen: asked ? maybe(asked) : none,
      validWhen: asked ? maybe(asked.map((one) => [{ ...one, message: 'درست نیست' }])) : none,
    })
    .map(({ set, required, help, ...rules }) => ({
      blockType: type,
      name: `q${at}`,
      label: `پرسش ${at}`,
      help,
      required,
      ...set,
      rules: Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined)),
    }))
}

const formulas = [
  '{q0} * 2',
  'round(percent({q0}, or({q0}, 1)), 1)',
  'if({q0} >= 3, {q0}, -{q0})',
  'sum({q0}, 4) - max({q0}, 1) / 3',
]

/** A form of a number, questions of any type that depend on earlier ones, a computed one, words, pages and measures. */
export const forms: fc.Arbitrary<Block[]> = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 8 })
  .chain((types) => {
    const all = ['number', ...types].map((type, at) => ({ name: `q${at}`, type }))
    return fc.tuple(
      fc.tuple(...all.map(({ type }, at) => question(type, at, all.slice(0, at)))),
      fc.constantFrom(...formulas),
      fc.nat(8),
      fc.boolean(),
      group(all.slice(0, 1)),
    )
  })
  .map(([questions, formula, at, untitled, visibleWhen]) => [
    ...(untitled ? [] : [{ blockType: 'page', name: 'first', title: 'صفحه نخست', intro: 'خوش آمدید' }]),
    ...questions.slice(0, at + 1),
    { blockType: 'heading', text: 'سرعنوان', rules: { visibleWhen } },
    { blockType: 'page', name: 'last', title: 'صفحه آخر', intro: '', rules: at % 2 ? { visibleWhen } : {} },
    messageBlock('یادداشت\nدو خط'),
    ...questions.slice(at + 1),
    { blockType: 'computed', name: 'sum', label: 'حاصل', formula, places: at, unit: 'ریال' },
    { blockType: 'page', name: 'axis', title: 'محور', intro: '' },
    {
      blockType: 'measure',
      name: 'm_1',
      measure: 'm1',
      label: 'سنجه',
      help: 'راهنما',
      explanationRequired: true,
      evidence: [{ key: 'e1', title: 'گزارش', mandatory: true, kinds: ['pdf'], most: 2 }],
      rules: { requiredWhen: { match: 'all', conditions: [{ ask: 'm_1', comparison: 'fellOver', value: '10' }] } },
    },
    { blockType: 'measure', name: 'm_2', measure: 'm2', label: 'سنجه کیفی', help: 'راهنما', evidence: [] },
  ])
