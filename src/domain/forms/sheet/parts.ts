import { isIsoDate } from '../../calendar/isoDate'
import { toJalali } from '../../calendar/jalali'
import { dialledPhone } from '../../people/phone'
import type { AnswerableField, ChoiceField, Period, QuestionField, SeveralField } from '../definition'
import { questionTypeOf } from '../types/registry'
import { isBlank } from '../types/type'
import { measureParts } from './measureParts'
import { optionOf, optionsOf, optionTexts } from './options'
import type { CellKind, SheetPart, SheetWords } from './part'
import { yesNoOf } from './yesNo'

const asText = (answer: unknown): string | null => (isBlank(answer) ? null : String(answer))
const asTyped = (text: string): unknown => text

/** A day as offices write it, «1405/02/31»: the same text sorts and filters by time, and comes back in as it is. */
export function jalaliText(iso: string): string {
  if (!isIsoDate(iso)) return iso
  const known = days.get(iso)
  if (known) return known
  const { year, month, day } = toJalali(iso)
  const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/')
  // A sheet of thousands of rows names the same days again and again.
  if (days.size >= mostDays) days.clear()
  days.set(iso, text)
  return text
}

const days = new Map<string, string>()
const mostDays = 5000

const whole = (kind: CellKind, more: Partial<SheetPart> = {}): SheetPart => ({
  part: '',
  kind,
  cell: asText,
  raw: asTyped,
  ...more,
})

const dayCell = (answer: unknown): string | null => (isBlank(answer) ? null : jalaliText(String(answer)))

const end = (part: 'from' | 'to'): SheetPart => ({
  part,
  kind: 'code',
  cell: (answer) => dayCell((answer as Partial<Period> | null)?.[part]),
  raw: asTyped,
})

const yesNo = (words: SheetWords): SheetPart =>
  whole('text', {
    choices: [words.yes, words.no],
    cell: (answer) => (typeof answer === 'boolean' ? (answer ? words.yes : words.no) : asText(answer)),
    raw: (text) => yesNoOf(words, text),
  })

function choice({ options }: ChoiceField): SheetPart {
  const texts = optionTexts(options)
  return whole('text', {
    choices: [...texts.values()],
    cell: (answer) => (isBlank(answer) ? null : (texts.get(String(answer)) ?? String(answer))),
    raw: (text) => optionOf(options, text),
  })
}

function several({ options }: SeveralField, { and }: SheetWords): SheetPart {
  const texts = optionTexts(options)
  const cell = (answer: unknown) =>
    Array.isArray(answer)
      ? answer.map((one) => texts.get(String(one)) ?? String(one)).join(and) || null
      : asText(answer)
  return whole('text', { cell, raw: (text) => optionsOf(options, text) })
}

/** The columns of a question that is no measure, by its type. */
const byType: Partial<Record<QuestionField['type'], (field: never, words: SheetWords) => SheetPart[]>> = {
  text: () => [whole('text')],
  textarea: () => [whole('long')],
  wholeNumber: () => [whole('number')],
  number: () => [whole('number')],
  percent: () => [whole('number')],
  rials: () => [whole('money')],
  date: () => [whole('code', { cell: dayCell })],
  period: () => [end('from'), end('to')],
  yesNo: (_, words) => [yesNo(words)],
  checkbox: (_, words) => [yesNo(words)],
  radio: (field) => [choice(field)],
  select: (field) => [choice(field)],
  level: (field) => [choice(field)],
  several: (field, words) => [several(field, words)],
  nationalId: () => [whole('code')],
  legalId: () => [whole('code')],
  phone: () => [whole('code', { cell: (answer) => (isBlank(answer) ? null : dialledPhone(String(answer))) })],
  postalCode: () => [whole('code')],
  sheba: () => [whole('code')],
  email: () => [whole('code')],
  url: () => [whole('code')],
  computed: () => [whole('number', { writable: false })],
}

/**
 * The columns of a question in a sheet of submissions, in order. A type that has none of its own is shown in words, to be
 * read only.
 */
export function partsOf(field: AnswerableField, words: SheetWords): SheetPart[] {
  if (field.type === 'measure') return measureParts(field, words)
  const make = byType[field.type] as ((field: QuestionField, words: SheetWords) => SheetPart[]) | undefined
  if (make) return make(field, words)
  const cell = (answer: unknown) => (isBlank(answer) ? null : questionTypeOf(field).say(answer, field, words.wording))
  return [whole('long', { writable: false, cell })]
}
