import type { AnswerableField, FormField } from '../definition'
import { partsOf } from './fromXPath'
import type { XPath } from './xpath'

type Base = {
  type: string
  appearance?: string
  constraint?: string
  /** whether another program loses nothing of it */ same?: true
}

const digits = (count: number) => `regex(., '^[0-9]{${count}}$')`

/** How each type of question is asked by other programs: the nearest type of the convention. */
export const bases: Partial<Record<FormField['type'], Base>> = {
  text: { type: 'text', same: true },
  textarea: { type: 'text', appearance: 'multiline', same: true },
  wholeNumber: { type: 'integer', same: true },
  number: { type: 'decimal', same: true },
  percent: { type: 'decimal' },
  rials: { type: 'decimal' },
  date: { type: 'date', appearance: 'persian', same: true },
  period: { type: 'begin_group' },
  yesNo: { type: 'select_one', same: true },
  checkbox: { type: 'acknowledge', same: true },
  select: { type: 'select_one', appearance: 'minimal', same: true },
  radio: { type: 'select_one', same: true },
  level: { type: 'select_one' },
  several: { type: 'select_multiple', same: true },
  nationalId: { type: 'text', appearance: 'numbers', constraint: digits(10) },
  legalId: { type: 'text', appearance: 'numbers', constraint: digits(11) },
  postalCode: { type: 'text', appearance: 'numbers', constraint: digits(10) },
  phone: { type: 'text', appearance: 'numbers' },
  sheba: { type: 'text' },
  email: { type: 'text' },
  url: { type: 'text' },
  computed: { type: 'calculate', same: true },
  measure: { type: 'begin_group' },
  table: { type: 'begin_repeat', same: true },
  heading: { type: 'note', same: true },
  message: { type: 'note', same: true },
}

/** Settings that the convention says as a constraint on the answer: of what, with which sign. */
type Bound = { setting: string; what: '.' | 'string-length(.)' | 'count-selected(.)'; sign: '>=' | '<=' }
const pair = (what: Bound['what'], least: string, most: string): Bound[] => [
  { setting: least, what, sign: '>=' },
  { setting: most, what, sign: '<=' },
]
const values = pair('.', 'min', 'max')
const lengths = pair('string-length(.)', 'minLength', 'maxLength')
export const bounds: Partial<Record<string, readonly Bound[]>> = {
  text: lengths,
  textarea: lengths,
  wholeNumber: values,
  number: values,
  percent: values,
  rials: values,
  date: values,
  several: pair('count-selected(.)', 'atLeast', 'atMost'),
}

/** The bounds of a question as constraints. */
export function boundTexts(field: AnswerableField | { type: string }): string[] {
  const settings = field as unknown as Record<string, unknown>
  return (bounds[field.type] ?? []).flatMap(({ setting, what, sign }) => {
    const given = settings[setting]
    if (given === undefined || given === null || given === '') return []
    return `${what} ${sign} ${field.type === 'date' ? `date('${String(given)}')` : String(given)}`
  })
}

/** The bounds that a constraint says, as settings, and what else it says. */
export function boundsOf(read: XPath, type: string): { settings: Record<string, string | number>; rest: XPath[] } {
  const settings: Record<string, string | number> = {}
  const rest = partsOf(read, 'and').filter((one) => {
    const found = boundOf(one, type)
    if (!found || Object.hasOwn(settings, found.setting)) return true
    settings[found.setting] = found.value
    return false
  })
  return { settings, rest }
}

function boundOf(read: XPath, type: string): { setting: string; value: string | number } | null {
  if (!('call' in read)) return null
  const [left, right] = read.of
  const what = left && whatOf(left)
  const bound = (bounds[type] ?? []).find((one) => one.what === what && one.sign === read.call)
  const given = right && constantOf(right, type)
  if (!bound || !given) return null
  if (what === '.') return { setting: bound.setting, value: given }
  return /^\d+$/.test(given) ? { setting: bound.setting, value: Number(given) } : null
}

const whatOf = (read: XPath): string | null => {
  if ('self' in read) return '.'
  if ('call' in read && read.of.length === 1 && read.of[0] && 'self' in read.of[0]) return `${read.call}(.)`
  return null
}

function constantOf(read: XPath, type: string): string | null {
  if (type === 'date') {
    const day = 'call' in read && read.call === 'date' ? read.of[0] : null
    return day && 'text' in day ? day.text : null
  }
  if ('number' in read) return read.number
  return 'call' in read && read.call === '-' && read.of.length === 1 && read.of[0] && 'number' in read.of[0]
    ? `-${read.of[0].number}`
    : null
}
