import type { Block, Field } from 'payload'
import type { QuestionField } from '../../src/domain/forms/definition'
import type { columnTypes } from '../../src/domain/forms/types/table'
import { decimal } from '../../src/fields/decimal'
import { jalaliDate } from '../../src/fields/jalaliDate'
import { blockGroups, help, label, name, required, rules } from './blockFields'

type Words = { fa: string; en: string }
type Made = Omit<Block, 'slug'>

/** A question's block: its key, words and duty, and the settings that its type reads (`settings` in domain/forms/types). */
const question = (fa: string, en: string, group: Words, settings: Field[] = []): Made => ({
  labels: { singular: { fa, en }, plural: { fa, en } },
  admin: { group },
  fields: [{ type: 'row', fields: [name, required] }, label, help, ...settings, rules],
})

const row = (...fields: Field[]): Field => ({ type: 'row', fields })
const bounds = (min: Words, max: Words): Field =>
  row(decimal({ name: 'min', label: min }), decimal({ name: 'max', label: max }))
const least = { fa: 'کمترین', en: 'Least' }
const most = { fa: 'بیشترین', en: 'Most' }
const unit: Field = { name: 'unit', label: { fa: 'واحد', en: 'Unit' }, type: 'text' }
const step = decimal({ name: 'step', label: { fa: 'گام', en: 'Step' } })
const days = row(
  jalaliDate({ name: 'min', label: { fa: 'نخستین روز', en: 'First day' } }),
  jalaliDate({ name: 'max', label: { fa: 'واپسین روز', en: 'Last day' } }),
)
const count = (name: string, label: Words): Field => ({ name, label, type: 'number', min: 1 })
const lengths = row(
  count('minLength', { fa: 'کمترین نویسه', en: 'Least characters' }),
  count('maxLength', { fa: 'بیشترین نویسه', en: 'Most characters' }),
)

const pattern: Field = {
  name: 'pattern',
  label: { fa: 'الگو', en: 'Pattern' },
  type: 'text',
  custom: { verbatim: true },
  admin: {
    description: {
      fa: '۹ یک رقم، A یک حرف لاتین، ا یک حرف فارسی، * هر نویسه و + تکرار است؛ شماره نامه: ۹+/۹+',
      en: '9 is a digit, A a Latin letter, ا a Persian letter, * any sign, + repeats; a letter number: 9+/9+',
    },
  },
}

/** The options of a choice; answers are stored by their keys, so that a label can be mended in a later edition. */
const options = (described = false): Field => ({
  name: 'options',
  label: { fa: 'گزینه‌ها', en: 'Options' },
  labels: { singular: { fa: 'گزینه', en: 'Option' }, plural: { fa: 'گزینه‌ها', en: 'Options' } },
  type: 'array',
  required: true,
  minRows: 1,
  fields: [
    row(
      { name: 'label', label: { fa: 'عنوان', en: 'Label' }, type: 'text', required: true },
      { name: 'value', label: { fa: 'کلید', en: 'Key' }, type: 'text', required: true },
    ),
    ...(described
      ? [{ name: 'descriptor', label: { fa: 'شرح سطح', en: 'Descriptor' }, type: 'textarea', required: true } as Field]
      : []),
  ],
})

const kind: Field = {
  name: 'kind',
  label: { fa: 'نوع شماره', en: 'Kind of number' },
  type: 'select',
  options: [
    { value: 'mobile', label: { fa: 'تنها همراه', en: 'Mobile only' } },
    { value: 'landline', label: { fa: 'تنها ثابت', en: 'Landline only' } },
  ],
}

/** A number that the system computes: it asks nothing, so that nothing of it is required. */
const computed: Made = {
  labels: { singular: { fa: 'محاسبه‌شده', en: 'Computed' }, plural: { fa: 'محاسبه‌شده', en: 'Computed' } },
  admin: { group: blockGroups.numbers },
  fields: [
    name,
    label,
    help,
    {
      name: 'formula',
      label: { fa: 'فرمول', en: 'Formula' },
      type: 'textarea',
      required: true,
      maxLength: 1000,
      custom: { verbatim: true },
      admin: { components: { Field: '/src/components/admin/rules/FormulaField#FormulaField' } },
    },
    row({ ...count('places', { fa: 'رقم پس از ممیز', en: 'Digits after the point' }), min: 0, max: 10 } as Field, unit),
    {
      name: 'missingIsZero',
      label: { fa: 'پاسخ‌های داده‌نشده صفر شمرده شوند', en: 'Missing answers count as zero' },
      type: 'checkbox',
      defaultValue: false,
    },
    rules,
  ],
}

const keyed = (label: Words): Field =>
  row({ name: 'label', label, type: 'text', required: true }, { ...name, admin: { width: '50%' } })

const columnKinds: { value: (typeof columnTypes)[number]; label: Words }[] = [
  { value: 'text', label: { fa: 'متن', en: 'Text' } },
  { value: 'wholeNumber', label: { fa: 'عدد صحیح', en: 'Whole number' } },
  { value: 'number', label: { fa: 'عدد اعشاری', en: 'Decimal number' } },
  { value: 'percent', label: { fa: 'درصد', en: 'Percent' } },
  { value: 'rials', label: { fa: 'مبلغ (ریال)', en: 'Money (rials)' } },
  { value: 'date', label: { fa: 'تاریخ', en: 'Date' } },
  { value: 'select', label: { fa: 'یکی از فهرست', en: 'One of a list' } },
]
const isNumberColumn = (type: unknown): boolean =>
  typeof type === 'string' && ['wholeNumber', 'number', 'percent', 'rials'].includes(type)

/** The columns of a table, each a small question; and its rows, where staff fix them. */
const tableFields: Field[] = [
  {
    name: 'columns',
    label: { fa: 'ستون‌ها', en: 'Columns' },
    labels: { singular: { fa: 'ستون', en: 'Column' }, plural: { fa: 'ستون‌ها', en: 'Columns' } },
    type: 'array',
    required: true,
    minRows: 1,
    fields: [
      keyed({ fa: 'عنوان ستون', en: 'Column title' }),
      row(
        {
          name: 'type',
          label: { fa: 'نوع', en: 'Type' },
          type: 'select',
          required: true,
          defaultValue: 'text',
          options: columnKinds,
        },
        required,
        {
          name: 'total',
          label: { fa: 'جمع ستون', en: 'Column total' },
          type: 'checkbox',
          defaultValue: false,
          admin: { condition: (_, sibling) => isNumberColumn(sibling?.type) },
        },
      ),
      {
        type: 'row',
        admin: { condition: (_, sibling) => isNumberColumn(sibling?.type) },
        fields: [decimal({ name: 'min', label: least }), decimal({ name: 'max', label: most }), unit],
      },
      {
        name: 'options',
        label: { fa: 'گزینه‌ها', en: 'Options' },
        labels: { singular: { fa: 'گزینه', en: 'Option' }, plural: { fa: 'گزینه‌ها', en: 'Options' } },
        type: 'array',
        admin: { condition: (_, sibling) => sibling?.type === 'select' },
        fields: [
          row(
            { name: 'label', label: { fa: 'عنوان', en: 'Label' }, type: 'text', required: true },
            { name: 'value', label: { fa: 'کلید', en: 'Key' }, type: 'text', required: true },
          ),
        ],
      },
    ],
  },
  {
    name: 'rows',
    label: { fa: 'ردیف‌های ثابت', en: 'Fixed rows' },
    labels: { singular: { fa: 'ردیف', en: 'Row' }, plural: { fa: 'ردیف‌های ثابت', en: 'Fixed rows' } },
    type: 'array',
    admin: {
      description: {
        fa: 'با ردیف ثابت، جدول ماتریس می‌شود و پاسخ‌دهنده ردیفی نمی‌افزاید.',
        en: 'With fixed rows the table is a matrix, and nobody adds rows.',
      },
    },
    fields: [
      row(
        { name: 'label', label: { fa: 'عنوان ردیف', en: 'Row title' }, type: 'text', required: true },
        { name: 'key', label: { fa: 'کلید', en: 'Key' }, type: 'text', required: true },
      ),
    ],
  },
  row(
    count('minRows', { fa: 'کمترین ردیف', en: 'Least rows' }),
    count('maxRows', { fa: 'بیشترین ردیف', en: 'Most rows' }),
  ),
]

const { texts, numbers, dates, choices, codes, tables } = blockGroups

const blocks: Record<QuestionField['type'], Made> = {
  text: question('متن کوتاه', 'Short text', texts, [lengths, pattern]),
  textarea: question('متن بلند', 'Long text', texts, [lengths]),
  wholeNumber: question('عدد صحیح', 'Whole number', numbers, [bounds(least, most), row(step, unit)]),
  number: question('عدد اعشاری', 'Decimal number', numbers, [bounds(least, most), row(step, unit)]),
  percent: question('درصد', 'Percent', numbers, [bounds(least, most), step]),
  computed,
  rials: question('مبلغ (ریال)', 'Money (rials)', numbers, [bounds(least, most), step]),
  date: question('تاریخ', 'Date', dates, [days]),
  period: question('بازه زمانی', 'Period', dates, [days]),
  yesNo: question('بلی یا خیر', 'Yes or no', choices),
  checkbox: question('تأیید', 'Confirmation', choices),
  radio: question('یکی از چند گزینه', 'One of a few', choices, [options()]),
  select: question('یکی از فهرست', 'One of a list', choices, [options()]),
  several: question('چند گزینه', 'Several of a few', choices, [
    options(),
    row(
      count('atLeast', { fa: 'دست‌کم چند گزینه', en: 'At least' }),
      count('atMost', { fa: 'حداکثر چند گزینه', en: 'At most' }),
    ),
  ]),
  level: question('سطح با شرح', 'Level with descriptors', choices, [options(true)]),
  nationalId: question('کد ملی', 'National ID', codes),
  legalId: question('شناسه ملی', 'Legal ID', codes),
  phone: question('تلفن', 'Phone', codes, [kind]),
  postalCode: question('کد پستی', 'Postal code', codes),
  sheba: question('شبا', 'Sheba (IBAN)', codes),
  email: question('رایانامه', 'E-mail', codes),
  url: question('نشانی وب', 'Web address', codes),
  table: question('جدول', 'Table', tables, tableFields),
}

/** A block for every type of question, as the form builder takes them: those of its own that bear the same name are replaced. */
export const questionBlocks: Record<string, Block> = Object.fromEntries(
  Object.entries(blocks).map(([slug, block]) => [slug, { slug, ...block }]),
)
