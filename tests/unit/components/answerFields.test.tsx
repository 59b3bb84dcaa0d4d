import { beforeAll, describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import '../../../src/components/ui/fields/Day'
import '../../../src/components/ui/fields/Period'
import { answerFields } from '../../../src/components/ui/fields/registry'
import type { QuestionField } from '../../../src/domain/forms/definition'
import { questionTypes } from '../../../src/domain/forms/types/registry'

const options = [
  { value: 'a', label: 'یک' },
  { value: 'b', label: 'دو', descriptor: 'با گزارش' },
]
type Given = { more?: object; value?: unknown; errors?: Record<string, string>; locale?: 'fa' | 'en' }

function html(type: string, { more = {}, value = null, errors = {}, locale = 'fa' }: Given = {}): string {
  const field = {
    type,
    name: 'f',
    label: 'پرسش',
    required: true,
    help: 'راهنما',
    options,
    columns: [],
    ...more,
  } as QuestionField
  return renderToStaticMarkup(
    createElement(answerFields[field.type], {
      field,
      value,
      onChange: () => undefined,
      onBlur: () => undefined,
      onUnreadable: () => undefined,
      errorOf: (part?: string) => errors[part ?? ''] ?? null,
      todayIso: '2026-11-22',
      locale,
    }),
  )
}
const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

// Fields that come only when a form asks for them are there before they are looked at.
beforeAll(async () => {
  questionTypes.forEach((type) => html(type))
  await new Promise((resolve) => setTimeout(resolve, 50))
})

describe('every question', () => {
  test.each(questionTypes)('%s ties its refusal and its help to the control', (type) => {
    const markup = html(type, { errors: { '': 'درست نیست' } })
    expect(markup).toMatch(/aria-describedby="f-f-help f-f-error"/)
    expect(markup).toContain('id="f-f-error"')
    expect(markup).toContain('id="f-f-help"')
    expect(text(markup)).toContain('خطا: درست نیست')
  })

  test.each(questionTypes)('%s has a label, says that it is required, and is where refusals link to', (type) => {
    const markup = html(type)
    expect(markup).toMatch(/<label for="f-f"|<legend/)
    expect(text(markup)).toContain('الزامی')
    expect(markup).toContain('id="f-f"')
    expect(markup).not.toContain('aria-invalid="true"')
  })

  test.each(['nationalId', 'legalId', 'postalCode', 'phone', 'sheba', 'email', 'url'])(
    '%s is written left to right',
    (type) => expect(html(type)).toContain('dir="ltr"'),
  )

  test.each([
    ['nationalId', 'numeric'],
    ['postalCode', 'numeric'],
    ['wholeNumber', 'numeric'],
    ['rials', 'numeric'],
    ['number', 'decimal'],
    ['percent', 'decimal'],
    ['phone', 'tel'],
    ['email', 'email'],
    ['url', 'url'],
  ])('%s brings the keyboard for it: %s', (type, mode) =>
    expect(html(type).toLowerCase()).toContain(`inputmode="${mode}"`),
  )
})

describe('what is answered', () => {
  test('stands in its box', () => {
    expect(html('phone', { value: '+989121234567' })).toContain('value="09121234567"')
    expect(html('percent', { value: '42.5' })).toContain('value="۴۲٫۵"')
    expect(html('date', { value: '2026-05-21' })).toContain('value="۱۴۰۵/۰۲/۳۱"')
    expect(html('text', { more: { maxLength: 20 }, value: 'متن' })).toContain('maxLength="20"')
  })

  test('no is an answer, and nothing is none', () => {
    const ticked = (markup: string) => [
      ...markup.matchAll(/<input[^>]*checked=""[^>]*value="(\w+)"|<input[^>]*value="(\w+)"[^>]*checked=""/g),
    ]
    expect(ticked(html('yesNo', { value: false }))[0]?.slice(1)).toContain('no')
    expect(ticked(html('yesNo'))).toEqual([])
  })

  test('several are ticked, and levels say what they take', () => {
    expect([...html('several', { value: ['a', 'b'] }).matchAll(/checked=""/g)]).toHaveLength(2)
    expect(text(html('level'))).toContain('با گزارش')
  })

  test('money is read back in groups, with its unit', () => {
    expect(text(html('rials', { value: '12500000' }))).toContain('۱۲٬۵۰۰٬۰۰۰ ریال')
    expect(text(html('number', { more: { unit: 'متر' } }))).toContain('متر')
  })

  test('of a period each day has its own label and refusal', () => {
    const markup = html('period', { value: { from: '2026-03-21', to: null }, errors: { to: 'پایان پیش از آغاز است' } })
    expect(markup).toContain('<label for="f-f_from"')
    expect(markup).toMatch(/id="f-f_to"[^>]*aria-describedby="f-f_to-error"|aria-describedby="f-f_to-error"[^>]*/)
    expect(text(markup)).toContain('پایان پیش از آغاز است')
  })

  test('English pages say it in English', () => {
    expect(text(html('yesNo', { locale: 'en' }))).toContain('Yes')
    expect(text(html('rials', { value: '1000', locale: 'en' }))).toContain('1,000 rials')
  })
})
