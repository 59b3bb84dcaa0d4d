import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { services } from '../../../seed/demo/services'
import { loadReference } from '../../../seed/reference/load'
import type { Tally } from '../../../seed/upsert'
import { readCatalogueQuery } from '../../../src/domain/catalogue/publicSearch'
import { publishedForms } from '../../../src/services/catalogue/public/publishedForms'
import { readPublicService } from '../../../src/services/catalogue/public/readService'
import { searchServices } from '../../../src/services/catalogue/public/searchServices'
import { serviceStatistics } from '../../../src/services/catalogue/public/serviceStatistics'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
const trusted = { depth: 0, pagination: false, overrideAccess: true } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  const tally = new Map<string, Tally>()
  await loadReference(await world.system(), tally)
  const { docs } = await world.payload.find({
    collection: 'provinces',
    where: { code: { equals: 'ardabil' } },
    ...trusted,
  })
  const demo = {
    province: String(docs[0]?.id),
    agencies: new Map<string, string>(),
    as: () => world.system(),
    request: world.system,
    tally,
  }
  await services(demo, { bySystem: true })
}, 240_000)
afterAll(() => application.close())

const search = async (params: Record<string, string | string[]>) =>
  searchServices(await world.system(), readCatalogueQuery(params))
const titles = async (params: Record<string, string | string[]>) =>
  (await search(params)).found.flatMap(({ title, children }) => [title, ...children.map((child) => child.title)])
const idOf = async (title: string): Promise<string> =>
  String(
    (await world.payload.find({ collection: 'services', where: { title: { equals: title } }, ...trusted })).docs[0]?.id,
  )

describe('what nobody may read', () => {
  test('a draft, a form under review and one that waits for its code are not found, whatever is asked', async () => {
    const hidden = (
      await world.payload.find({ collection: 'services', where: { editionNumber: { equals: 0 } }, ...trusted })
    ).docs
    expect(hidden.length).toBeGreaterThan(2)
    for (const { id, title } of hidden) {
      expect((await search({ q: title })).found.map((found) => found.id)).not.toContain(id)
      expect(await readPublicService(await world.system(), id)).toBeNull()
    }
  })

  test('neither page nor data tells who filled a form', async () => {
    for await (const { form } of publishedForms(await world.system()))
      expect({ ...form.filledBy, unit: null }).toEqual({ fullName: null, phone: null, email: null, unit: null })
  })

  test('an address that is none is no service', async () => {
    expect(await readPublicService(await world.system(), "x' or 1=1")).toBeNull()
    expect(await readPublicService(await world.system(), await idOf('انشعاب تازه گاز'), 7)).toBeNull()
  })
})

describe('what is found', () => {
  test.each([['انشعاب برق'], ['انشعاب  برق'], ['برق‌ انشعاب']])('«%s»', async (q) => {
    expect(await titles({ q })).toContain('انشعاب تازه برق')
  })

  test('by Arabic letters and without half-spaces', async () => {
    expect(await titles({ q: 'مستمري بازنشستگي' })).toEqual(['برقراری مستمری بازنشستگی'])
    expect(await titles({ q: 'دستگاههای' })).toContain('ارزیابی عملکرد سالانه دستگاه‌های اجرایی استان')
  })

  test('a part stands under its whole, or says what it is a part of', async () => {
    const all = await search({ q: 'برق' })
    expect(all.found.find(({ title }) => title === 'انشعاب تازه برق')?.children).toMatchObject([
      { title: 'تغییر نام مشترک برق' },
    ])
    expect(all.found.map(({ title }) => title)).not.toContain('تغییر نام مشترک برق')
    const [alone] = (await search({ q: 'مشترک' })).found
    expect(alone).toMatchObject({ title: 'تغییر نام مشترک برق', parent: { title: 'انشعاب تازه برق' } })
  })

  test('filters narrow, and their counts are those of what is found', async () => {
    const deaths = await search({ event: 'death' })
    expect(deaths.found.map(({ title }) => title)).toEqual(['ثبت واقعه فوت و صدور گواهی', 'صدور گواهی مالیات بر ارث'])
    expect(deaths.counts.event).toContainEqual(expect.objectContaining({ value: 'tax', count: 1 }))
    const remote = await search({ remote: '1' })
    expect(remote.found.every(({ facets }) => facets.includes('remote'))).toBe(true)
    expect(await titles({ event: 'death', type: 'g2b' })).toEqual([])
  })

  test('every page once, and none twice', async () => {
    const pages = [await search({}), await search({ page: '2' })]
    const ids = pages.flatMap(({ found }) => found.map(({ id }) => id))
    expect(ids).toHaveLength(pages[0]?.total ?? 0)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('statistics', () => {
  test('sum up what the forms state, a year at a time', async () => {
    const { total, byAgency, byProvince, forced } = await serviceStatistics(await world.system())
    expect(total.services).toBe((await search({})).total + 1)
    expect(byAgency.reduce((sum, { services: count }) => sum + count, 0)).toBe(total.services)
    expect(byProvince.reduce((sum, { recipients }) => sum + recipients, 0)).toBe(total.recipients)
    // 5,200 a month and 900 a season are counted by the year.
    expect(total.recipients).toBeGreaterThan(5200 * 12 + 900 * 4)
    expect(forced.map(({ title }) => title)).toContain('صدور شناسنامه نوزاد')
    expect(forced.map(({ title }) => title)).not.toContain('ثبت‌نام جویندگان کار')
  })

  test('of a province without services are empty, and of one its own', async () => {
    expect((await serviceStatistics(await world.system(), { province: 'yazd' })).total).toMatchObject({
      services: 0,
      workingDays: null,
    })
    expect((await serviceStatistics(await world.system(), { province: 'tehran' })).total.services).toBe(1)
  })
})

test('an archived service leaves the list and keeps its last form, said to be no longer given', async () => {
  const id = await idOf('پروانه نشر کتاب')
  await transition({
    req: await world.system(),
    noun: 'service',
    id,
    move: 'archive',
    input: { reason: 'ادغام' },
    bySystem: true,
  })
  expect(await titles({ q: 'نشر کتاب' })).toEqual([])
  expect(await readPublicService(await world.system(), id)).toMatchObject({
    isGiven: false,
    isCurrent: false,
    number: 1,
  })
})
