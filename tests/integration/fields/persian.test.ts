import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import { castEmail, castPassword, makeWorld } from '../../support/world'
import type { World } from '../../support/world'

let payload: Payload
let close: () => Promise<void>
let world: World
let headers: Record<string, string>

beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  world = await makeWorld(payload)
  headers = await signIn(payload, castEmail('admin'), castPassword)
})
afterAll(() => close())

const agencyNames = async (query: string): Promise<unknown[]> => {
  const { body } = await rest(payload, 'GET', `/agencies?depth=0&sort=name&${query}`, { headers })
  return ((body.docs ?? []) as { name: string }[]).map(({ name }) => name)
}
const saveAgency = (name: string, more: Record<string, unknown> = {}) =>
  rest(payload, 'POST', '/agencies', {
    headers,
    body: { name, kind: 'directorate', group: world.group, province: world.provinces.here, ...more },
  })

describe('text that was typed on an Arabic keyboard', () => {
  test('is refused as a second spelling of the same agency', async () => {
    expect((await saveAgency('اداره كل دستگاه‌هاي نمونه')).status).toBe(201)
    const { status } = await saveAgency('اداره  کل دستگاه‌های نمونه')
    expect(status).toBe(409)
  })

  test('is saved in one spelling, and found however it is asked', async () => {
    const saved = ['اداره کل دستگاه‌های نمونه']
    for (const asked of ['دستگاه‌هاي', 'دستگاه هاي', 'دستگاه‌های نمونه', 'كل دستگاه']) {
      expect([asked, await agencyNames(`where[name][like]=${encodeURIComponent(asked)}`)]).toEqual([asked, saved])
    }
    expect(await agencyNames(`where[name][equals]=${encodeURIComponent('اداره كل دستگاه‌هاي  نمونه')}`)).toEqual(saved)
  })
})

describe('the search box of a list', () => {
  test('asks the search key, which nobody reads or writes', async () => {
    const { body } = await saveAgency('شرکت آب منطقه‌ای', { searchKey: 'چیز دیگر', parentBody: 'وزارت نيرو' })
    expect(body.doc).not.toHaveProperty('searchKey')
    expect(await agencyNames(`where[searchKey][like]=${encodeURIComponent('چیز دیگر')}`)).toEqual([])
    expect(payload.collections.agencies.config.admin.listSearchableFields).toEqual(['searchKey'])
  })

  test.each(['آب منطقه ای', 'آب منطقهای', 'اب منطقه‌اي', 'نیرو', 'وزارت نيرو', 'منطقه آب'])(
    'finds it by %s',
    async (asked) => {
      expect(await agencyNames(`where[searchKey][like]=${encodeURIComponent(asked)}`)).toEqual(['شرکت آب منطقه‌ای'])
    },
  )

  test('follows a change of one of its fields and keeps the others', async () => {
    const { docs } = await payload.find({ collection: 'agencies', where: { name: { equals: 'شرکت آب منطقه‌ای' } } })
    await payload.update({ collection: 'agencies', id: docs[0]?.id ?? '', data: { parentBody: 'شرکت مادر' } })
    expect(await agencyNames(`where[searchKey][like]=${encodeURIComponent('مادر')}`)).toEqual(['شرکت آب منطقه‌ای'])
    expect(await agencyNames(`where[searchKey][like]=${encodeURIComponent('منطقهای')}`)).toEqual(['شرکت آب منطقه‌ای'])
    expect(await agencyNames(`where[searchKey][like]=${encodeURIComponent('نیرو')}`)).toEqual([])
  })
})

describe('Jalali days', () => {
  const saveHoliday = (date: string, title: string) =>
    rest(payload, 'POST', '/holidays', { headers, body: { date, title } })
  const holidays = async (where: string) => {
    const { body } = await rest(payload, 'GET', `/holidays?sort=date&${where}`, { headers })
    return ((body.docs ?? []) as { date: string }[]).map(({ date }) => date)
  }

  test.each(['1405/12/30', '05/02/31', '1405/13/01', 'فردا'])('%s is refused by name, in Persian', async (date) => {
    const { status, body } = await saveHoliday(date, 'نادرست')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('این تاریخ در تقویم نیست')
  })

  test('are saved as Gregorian days and asked for by day, month or year', async () => {
    expect((await saveHoliday('۱۴۰۵/۰۲/۳۱', 'یک')).body).toMatchObject({ doc: { date: '2026-05-21' } })
    expect((await saveHoliday('1405/3/1', 'دو')).status).toBe(201)
    expect(await holidays('where[date][equals]=1405-2-31')).toEqual(['2026-05-21'])
    expect(await holidays(`where[date][like]=${encodeURIComponent('۱۴۰۵/۰۳')}`)).toEqual(['2026-05-22'])
    expect(await holidays('where[date][equals]=1405')).toEqual(['2026-05-21', '2026-05-22'])
    expect(await holidays('where[date][greater_than]=1405/02')).toEqual(['2026-05-22'])
  })
})

test('exact decimals are asked for in Persian digits', async () => {
  const asked = `where[cap][equals]=${encodeURIComponent('۶۰۰٫۰')}`
  const { body } = await rest(payload, 'GET', `/measures?${asked}`, {
    headers: await signIn(payload, castEmail('manager'), castPassword),
  })
  expect((body.docs as { code: string }[]).map(({ code }) => code)).toEqual(['G-1'])
})

test('the admin has no date field without the Jalali calendar, and our texts win over the rich-text editor’s', () => {
  const bare = payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) => flattenedFields.map((field) => ({ slug, field })))
    .filter(({ field }) => field.type === 'date' && !field.admin?.components?.Field)
    // Payload's own notes about sign-in, hidden from every screen
    .filter(({ field }) => !('hidden' in field && field.hidden))
  expect(bare.map(({ slug, field }) => `${slug}.${field.name}`)).toEqual([])
  const persian = (payload.config.i18n.translations as unknown as { fa: { lexical: { heading: { label: string } } } })
    .fa
  expect(persian.lexical.heading.label).toBe('تیتر {{headingLevel}}')
  expect(JSON.stringify(persian)).not.toContain('SKIPPED')
})
