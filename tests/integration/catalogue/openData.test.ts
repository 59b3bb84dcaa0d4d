import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import { fromCpsv } from '../../../src/domain/catalogue/cpsv/fromCpsv'
import type { CpsvService } from '../../../src/domain/catalogue/cpsv/model'
import type { PublishedForm } from '../../../src/domain/catalogue/publicViews'
import { downloadCatalogue, downloadService, downloadVocabulary } from '../../../src/services/catalogue/public/openData'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { validate } from '../../support/cpsv/validate'
import type { CastName, World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
const ids = { public: '', child: '', draft: '', archived: '' }
const filledBy = { fullName: 'نام پرکننده', phone: '04512345678', email: 'filler@example.ir', unit: 'واحد خدمات' }

const move = async (id: string, who: CastName, name: string) =>
  transition({ req: await world.as(who), noun: 'service', id, move: name, input: { reason: 'ادغام' } })
const archive = (id: string) => move(id, 'manager', 'archive')
async function publish(id: string): Promise<void> {
  await move(id, 'manager', 'submit')
  await move(id, 'deputy', 'review')
  await move(id, 'manager', 'requestCode')
  await move(id, 'manager', 'publish')
}

async function service(title: string, parent: string | null = null): Promise<string> {
  const row = await world.payload.create({
    collection: 'services',
    data: {
      ...(others[0]?.form as object),
      title,
      province: world.provinces.here,
      provider: world.agencies.water,
      parent,
      processes: [{ title: 'گام' }],
      regulations: [],
      filledBy,
    } as never,
    req: await world.system(),
    overrideAccess: true,
  })
  return String(row.id)
}

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  ids.public = await service('=خدمت همگانی')
  await publish(ids.public)
  ids.child = await service('خدمت زیرین', ids.public)
  await publish(ids.child)
  ids.draft = await service('خدمت پیش‌نویس')
  ids.archived = await service('خدمت بایگانی')
  await publish(ids.archived)
  await archive(ids.archived)
})
afterAll(() => application.close())

const file = async (name: string, known: string | null = null) =>
  downloadCatalogue(await world.system(), { file: name, known })
const text = async (name: string) => (await file(name)).text()
const one = async (id: string, edition: string | null = null) => downloadService(await world.system(), { id, edition })
const names = ['services.csv', 'services.json', 'services.jsonld'] as const

describe('what is refused', () => {
  test.each(['services.xml', 'toString', '__proto__', 'services'])('the file %s', async (name) => {
    await expect(file(name)).rejects.toMatchObject({ code: 'notFound' })
  })

  test.each([
    ['a draft', () => one(ids.draft)],
    ['a name that is none', () => one("x' or 1=1")],
    ['an edition that is none', () => one(ids.public, '2')],
    ['an edition that is no number', () => one(ids.public, '1e0')],
  ])('%s', async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ code: 'notFound' })
  })

  test.each(names)('in %s: who filled a form, drafts and what is no longer given', async (name) => {
    const content = await text(name)
    expect(content).toContain('خدمت همگانی')
    expect(content).toContain(filledBy.unit)
    for (const secret of [filledBy.fullName, filledBy.phone, filledBy.email, 'خدمت پیش‌نویس', 'خدمت بایگانی'])
      expect([secret, content.includes(secret)]).toEqual([secret, false])
  })
})

describe('what is given to everyone', () => {
  test('JSON holds both services with their forms', async () => {
    const { services } = JSON.parse(await text('services.json')) as { services: PublishedForm[] }
    expect(services.map(({ id }) => id).sort()).toEqual([ids.public, ids.child].sort())
    expect(services.find(({ id }) => id === ids.child)).toMatchObject({
      parent: ids.public,
      number: 1,
      status: 'current',
      publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    })
  })

  test('JSON-LD satisfies the shapes of CPSV-AP 3.2, and each form comes back from it', async () => {
    const set = JSON.parse(await text('services.jsonld')) as { '@graph': CpsvService[] }
    const single = JSON.parse(await (await one(ids.public)).text()) as CpsvService
    const old = JSON.parse(await (await one(ids.archived)).text()) as CpsvService
    expect(validate([set, single, old]).map(({ faults }) => faults)).toEqual([[], [], []])
    const { services } = JSON.parse(await text('services.json')) as { services: PublishedForm[] }
    expect(set['@graph'].slice(1).map(fromCpsv)).toEqual(services.map(({ form }) => form))
    expect(fromCpsv(single)).toEqual(services.find(({ id }) => id === ids.public)?.form)
    expect([single.status.notation, old.status.notation]).toEqual(['current', 'withdrawn'])
  })

  test('CSV opens in Excel: a byte order mark, a row a service, words and codes, and no formula', async () => {
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await file('services.csv')).arrayBuffer(),
    )
    expect(content.startsWith('\ufeff')).toBe(true)
    const [head = '', ...rows] = content.slice(1).trimEnd().split('\r\n')
    expect(rows).toHaveLength(2)
    const [row = ''] = rows.filter((line) => line.includes('خدمت همگانی'))
    expect(row).toContain(",'=خدمت همگانی,")
    const at = head.split(',').indexOf('نوع خدمت (کد)')
    expect(row.split(',').slice(at - 1, at + 1)).toEqual(['خدمت به شهروندان (G2C)', 'g2c'])
    expect(new Set(head.split(',')).size).toBe(head.split(',').length)
  })

  test.each(names)('%s is not sent again to who has it, until something is published', async (name) => {
    const etag = (await file(name)).headers.get('etag')
    const again = await file(name, `W/${etag}`)
    expect([again.status, await again.text()]).toEqual([304, ''])
    const next = await service(`خدمت تازه ${name}`)
    await publish(next)
    expect((await file(name, etag)).status).toBe(200)
    await archive(next)
    expect((await file(name, etag)).status).toBe(304)
  })

  test('every own word of a document is explained, in both languages', async () => {
    type Word = { id: string; label?: Record<string, string>; prefLabel?: Record<string, string> }
    const { '@graph': words } = JSON.parse(await (await downloadVocabulary()).text()) as { '@graph': Word[] }
    const known = new Map(words.map((word) => [word.id, word]))
    for (const id of JSON.stringify(await (await one(ids.public)).text()).match(/kn:[\w-]+/g) ?? [])
      expect([id, known.has(id)]).toEqual([id, true])
    expect(known.size).toBe(words.length)
    for (const { label, prefLabel } of words) {
      const { fa, en } = label ?? prefLabel ?? {}
      expect(fa).toMatch(/[آ-ی]/)
      expect(en).toMatch(/[a-zA-Z]/)
    }
  })
})
