import { describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Config, DateField, Field, FieldHook, TextField } from 'payload'
import { decimal } from '../../../src/fields/decimal'
import { persianFolding, searchKeyOf } from '../../../src/fields/folding'
import { jalaliDate } from '../../../src/fields/jalaliDate'
import { jalaliEverywhere } from '../../../src/fields/jalaliEverywhere'
import { persianNumbers } from '../../../src/fields/persianNumbers'

const deep = (inner: Field[]): Field[] => [
  { type: 'row', fields: [{ type: 'collapsible', label: 'c', fields: [{ name: 'g', type: 'group', fields: inner }] }] },
  { type: 'tabs', tabs: [{ name: 'tab', fields: inner }] },
  { name: 'rows', type: 'array', fields: inner },
  { name: 'parts', type: 'blocks', blocks: [{ slug: 'part', fields: inner }] },
]
const config = (fields: Field[], more: Partial<CollectionConfig> = {}): Config =>
  ({ collections: [{ slug: 'things', ...more, fields }], globals: [{ slug: 'one', fields }] }) as unknown as Config

/** Every field with a name, however deep. */
function named(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    const inner = [
      ...('fields' in field ? field.fields : []),
      ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : []),
      ...(field.type === 'blocks' ? field.blocks.flatMap((block) => block.fields) : []),
    ]
    return [...('name' in field ? [field] : []), ...named(inner)]
  })
}
const pathOf = (field: Field) => {
  const component = field.admin?.components as { Field?: { path: string; clientProps: { kind: string } } } | undefined
  return component?.Field && [component.Field.path.split('#')[1], component.Field.clientProps.kind]
}
const dates: Field[] = [
  { name: 'whole', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
  { name: 'moment', type: 'date' },
  jalaliDate({ name: 'day' }),
]

async function runHooks(field: Field, value: unknown): Promise<unknown> {
  const hooks = ('hooks' in field ? field.hooks?.beforeValidate : undefined) ?? []
  let result = value
  for (const hook of hooks) result = await hook({ value: result } as Parameters<FieldHook>[0])
  return result
}

describe('Jalali everywhere', () => {
  const changed = jalaliEverywhere(config([...dates, ...deep(dates)])) as Config
  const fields = named(changed.collections?.[0]?.fields ?? [])

  test('leaves no date field without its components, in collections and globals, at every depth', () => {
    for (const all of [fields, named(changed.globals?.[0]?.fields ?? [])]) {
      const wanted = { whole: 'wholeDay', moment: 'moment', day: 'day' }
      for (const [name, kind] of Object.entries(wanted)) {
        const found = all.filter((field) => 'name' in field && field.name === name)
        expect(found.map(pathOf)).toEqual(Array.from({ length: 5 }, () => ['JalaliDateField', kind]))
      }
    }
  })

  test("declares Payload's timestamps, unless a collection has none", () => {
    expect(fields.filter((field) => 'name' in field && /At$/.test(field.name)).map(pathOf)).toEqual([
      ['JalaliDateField', 'moment'],
      ['JalaliDateField', 'moment'],
    ])
    const bare = jalaliEverywhere(config([], { timestamps: false })) as Config
    expect(bare.collections?.[0]?.fields).toEqual([])
  })

  test('refuses a text that JavaScript would read as another day', async () => {
    const whole = fields.find((field) => 'name' in field && field.name === 'whole') as DateField
    const options = { req: { i18n: { language: 'fa' } } } as Parameters<NonNullable<DateField['validate']>>[1]
    expect(await runHooks(whole, '1405/12/30')).toBe('1405/12/30')
    expect(await whole.validate?.('1405/12/30' as never, options)).toContain('۱۴۰۵/۰۲/۳۱')
    expect(await runHooks(whole, '۱۴۰۵/۰۲/۳۱')).toBe('2026-05-21T12:00:00.000Z')
    expect(await whole.validate?.('2026-05-21T12:00:00.000Z' as never, options)).toBe(true)
    const moment = fields.find((field) => 'name' in field && field.name === 'moment') as DateField
    expect(await runHooks(moment, '۱۴۰۵/۰۹/۰۱ ۱۴:۳۲')).toBe('2026-11-22T11:02:00.000Z')
    expect(await runHooks(moment, ' ')).toBeNull()
  })
})

describe('a Jalali day field', () => {
  const field = jalaliDate({ name: 'day', required: true })
  const check = (value: unknown) =>
    (field.validate as (value: unknown, options: unknown) => unknown)(value, {
      required: true,
      req: { i18n: { language: 'en' } },
    })

  test('refuses nothing, a word and a day that does not exist', async () => {
    for (const value of [null, '', undefined]) expect(await check(value)).toBe('Enter a date.')
    for (const value of ['1405/12/30', 'فردا', 20260521]) expect(await check(value)).toContain('no such date')
  })

  test('stores what was typed as a Gregorian day', async () => {
    expect(await runHooks(field, '1405/2/31')).toBe('2026-05-21')
    expect(await runHooks(field, '')).toBeNull()
    expect(await check('2026-05-21')).toBe(true)
  })
})

test('every number and every decimal gets Persian digits, and nothing else does', () => {
  const numbers: Field[] = [{ name: 'n', type: 'number' }, decimal({ name: 'd' }), { name: 't', type: 'text' }]
  const changed = persianNumbers(config([...numbers, ...deep(numbers)])) as Config
  const fields = named(changed.collections?.[0]?.fields ?? [])
  const kinds = (name: string) => fields.filter((field) => 'name' in field && field.name === name).map(pathOf)
  expect(kinds('n')).toEqual(Array.from({ length: 5 }, () => ['PersianNumberField', 'number']))
  expect(kinds('d')).toEqual(Array.from({ length: 5 }, () => ['PersianNumberField', 'decimal']))
  expect(kinds('t')).toEqual(Array.from({ length: 5 }, () => undefined))
})

describe('folding on save', () => {
  const texts: Field[] = [
    { name: 'title', type: 'text' },
    { name: 'help', type: 'textarea' },
    { name: 'exact', type: 'text', custom: { verbatim: true } },
    { name: 'email', type: 'email' },
    { name: 'source', type: 'code' },
  ]
  const changed = persianFolding(
    config([...texts, ...deep(texts)], { custom: { searchFields: ['title', 'g.help'] } }),
  ) as Config
  const collection = changed.collections?.[0]
  const fields = named(collection?.fields ?? [])

  test('leaves e-mail, code and verbatim fields alone, and folds every other text', async () => {
    for (const field of fields) {
      const folds = 'name' in field && ['title', 'help'].includes(field.name)
      if ('name' in field && ['title', 'help', 'exact', 'email', 'source'].includes(field.name)) {
        expect([field.name, await runHooks(field, ' علي ')]).toEqual([field.name, folds ? 'علی' : ' علي '])
      }
    }
  })

  test('folds each of many values', async () => {
    const many = persianFolding(config([{ name: 'tags', type: 'text', hasMany: true }])) as Config
    expect(await runHooks(many.collections?.[0]?.fields[0] as TextField, ['علي', 'تقي'])).toEqual(['علی', 'تقی'])
  })

  test('points the list at the search key, which clients can neither write nor read', () => {
    expect(collection?.admin?.listSearchableFields).toEqual(['searchKey'])
    const key = fields.find((field) => 'name' in field && field.name === 'searchKey') as TextField
    expect([key.access?.create?.({} as never), key.access?.update?.({} as never)]).toEqual([false, false])
    const afterRead = collection?.hooks?.afterRead?.[0]
    expect(afterRead?.({ doc: { id: 1, searchKey: 'x' } } as never)).toEqual({ id: 1 })
  })

  test('makes the key of the row as it will be, of what is sent and what stands', async () => {
    const fill = collection?.hooks?.beforeChange?.[0]
    const given = { data: { title: 'دستگاه‌هاي  اجرايي' }, originalDoc: { title: 'x', g: { help: 'مادّة ۱۲' } } }
    expect(await fill?.(given as never)).toMatchObject({ searchKey: 'دستگاههایاجرایی\nماده12' })
  })

  test('makes no key where none is asked', () => {
    const plain = persianFolding(config(texts)) as Config
    expect(
      named(plain.collections?.[0]?.fields ?? []).some((field) => 'name' in field && field.name === 'searchKey'),
    ).toBe(false)
    expect(searchKeyOf({ a: null, b: { c: 7 } }, ['a', 'b.c', 'b.d.e'])).toBe('7')
  })
})
