import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import { emptyForm, emptyStage } from '../../../src/domain/catalogue/identityForm'
import { stageNames } from '../../../src/domain/catalogue/options'
import { createService } from '../../../src/services/catalogue/createService'
import { readServiceList } from '../../../src/domain/catalogue/serviceList'
import { listServices } from '../../../src/services/catalogue/listServices'
import { loadService } from '../../../src/services/catalogue/portalServices'
import type { SectionPatch } from '../../../src/services/catalogue/saveSection'
import { saveSection } from '../../../src/services/catalogue/saveSection'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
})
afterAll(() => application.close())

const move = async (who: CastName, id: string, name: string, input = {}) =>
  transition({ req: await world.as(who), noun: 'service', id, move: name, input })
const save = async (who: CastName, id: string, patch: SectionPatch) =>
  saveSection({ req: await world.as(who), id, patch })
const begin = async (who: CastName, title: string, provider: string | null = world.agencies.water) =>
  (
    await createService({
      req: await world.as(who),
      data: { title, provider, province: world.provinces.here, parent: null },
    })
  ).id
const formOf = async (who: CastName, id: string): Promise<IdentityForm> =>
  (await loadService({ req: await world.as(who), id })).form

/** Writes all that is asked for. */
async function fill(who: CastName, id: string): Promise<void> {
  const empty = emptyForm('', '')
  const parts: [SectionPatch['section'], Partial<IdentityForm>][] = [
    ['provider', { parentBody: 'وزارت' }],
    [
      'specification',
      {
        description: 'شرح',
        serviceTypes: ['g2c'],
        nature: 'operational',
        levels: ['provincial'],
        lifeEvents: ['business'],
        triggers: ['request'],
      },
    ],
    [
      'details',
      {
        recipients: { ...empty.recipients, count: 12, period: 'year' },
        duration: { ...empty.duration, value: 3, unit: 'days' },
        frequency: { ...empty.frequency, kind: 'once' },
      },
    ],
    [
      'access',
      {
        url: 'https://example.ir/x',
        stages: stageNames.map((name) => ({
          ...emptyStage(name),
          electronic: true,
          channels: ['web'] as const,
        })) as never,
      },
    ],
    ['processes', { processes: ['گام نخست', 'گام دوم'] }],
  ]
  for (const [section, values] of parts) {
    const base = await formOf(who, id)
    await save(who, id, { section, base: { ...base }, values })
  }
}

describe('who is refused', () => {
  let id: string
  beforeAll(async () => {
    id = await begin('liaison', 'خدمت دستگاه')
  })

  test('nobody signed in, another agency, another province: the form is not there', async () => {
    await expect(loadService({ req: await world.system(), id })).rejects.toMatchObject({ code: 'notSignedIn' })
    for (const who of ['otherLiaison', 'farLiaison', 'farManager'] as const) {
      await expect(loadService({ req: await world.as(who), id })).rejects.toMatchObject({ code: 'notFound' })
      await expect(save(who, id, { section: 'title', base: {}, values: { title: 'دیگر' } })).rejects.toMatchObject({
        code: 'notFound',
      })
      await expect(move(who, id, 'submit')).rejects.toMatchObject({ code: 'notFound' })
    }
  })

  test('an agency begins no form of the organisation or of another agency', async () => {
    await expect(begin('liaison', 'خدمت سازمان', null)).rejects.toMatchObject({ status: 403 })
    const own = await begin('manager', 'خدمت خود سازمان', null)
    await expect(move('liaison', own, 'submit')).rejects.toMatchObject({ code: 'notFound' })
    await expect(begin('otherLiaison', 'خدمت دیگری')).rejects.toMatchObject({ status: 403 })
  })

  test('staff who only read write nothing, and a section of a form writes no code and no state', async () => {
    await expect(
      save('deputy', id, { section: 'title', base: { title: 'خدمت دستگاه' }, values: { title: 'دیگر' } }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const patch = { code: '10011776000', codeStatus: 'assigned', provider: 'x', workflowState: 'published' }
    await save('liaison', id, { section: 'code', base: {}, values: patch as never })
    expect(await formOf('liaison', id)).toMatchObject({ code: null, codeStatus: 'none', title: 'خدمت دستگاه' })
  })

  test('a form that lacks something is not handed in, and says what, field by field', async () => {
    await expect(move('liaison', id, 'submit')).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: expect.arrayContaining([expect.objectContaining({ path: 'description', code: 'required' })]) },
    })
  })

  test('the same title twice for one body, but not for two', async () => {
    await expect(begin('liaison', 'خدمت دستگاه')).rejects.toMatchObject({ status: expect.any(Number) })
    await expect(begin('manager', 'خدمت دستگاه', null)).resolves.toEqual(expect.any(String))
  })
})

describe('writing', () => {
  test('two people write two sections at once; of two who write the same one the second is told and loses nothing', async () => {
    const id = await begin('liaison', 'نوشتن همزمان')
    const seen = await formOf('liaison', id)
    await save('liaison', id, { section: 'provider', base: seen, values: { parentBody: 'وزارت یک' } })
    await save('manager', id, { section: 'specification', base: seen, values: { description: 'شرح' } })
    await expect(
      save('manager', id, { section: 'provider', base: seen, values: { parentBody: 'وزارت دو' } }),
    ).rejects.toMatchObject({ code: 'staleRevision' })
    expect(await formOf('liaison', id)).toMatchObject({ parentBody: 'وزارت یک', description: 'شرح' })
    // The same save again, as after a lost answer, is no conflict.
    await save('liaison', id, { section: 'provider', base: seen, values: { parentBody: 'وزارت یک' } })
  })

  test('a writer of two tabs who sends both at the same instant loses neither', async () => {
    const id = await begin('liaison', 'دو زبانه')
    const seen = await formOf('liaison', id)
    await Promise.all([
      save('liaison', id, { section: 'provider', base: seen, values: { parentBody: 'وزارت' } }),
      save('liaison', id, { section: 'processes', base: seen, values: { processes: ['یک', 'دو'] } }),
    ])
    expect(await formOf('liaison', id)).toMatchObject({ parentBody: 'وزارت', processes: ['یک', 'دو'] })
  })

  test('a stage stands once, a percentage is one, and a sub-service has no sub-services', async () => {
    const id = await begin('manager', 'خدمت مادر', null)
    const seen = await formOf('manager', id)
    const twice = [emptyStage('request'), emptyStage('request')]
    await expect(
      save('manager', id, { section: 'access', base: seen, values: { stages: twice } }),
    ).rejects.toMatchObject({ status: 400 })
    const at = { provider: null, province: world.provinces.here }
    const child = await createService({ req: await world.as('manager'), data: { ...at, title: 'زیرخدمت', parent: id } })
    await expect(
      createService({ req: await world.as('manager'), data: { ...at, title: 'زیر زیرخدمت', parent: child.id } }),
    ).rejects.toMatchObject({ code: 'invalid', details: { fields: [{ path: 'parent', code: 'oneLevelOnly' }] } })
  })
})

describe('the life of a form', () => {
  let id: string
  beforeAll(async () => {
    id = await begin('liaison', 'خدمت کامل')
    await fill('liaison', id)
  })

  test('from hand to hand: each move by its own person, and a return brings its reason', async () => {
    await move('liaison', id, 'submit')
    await expect(
      save('liaison', id, { section: 'title', base: { title: 'خدمت کامل' }, values: { title: 'دیگر' } }),
    ).rejects.toMatchObject({ code: 'moveNotPossible' })
    await expect(move('liaison', id, 'review')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(move('deputy', id, 'return')).rejects.toMatchObject({ code: 'reasonRequired' })
    await move('deputy', id, 'return', { reason: 'نشانی را بنویسید' })
    expect(await loadService({ req: await world.as('liaison'), id })).toMatchObject({
      state: 'returned',
      returnReason: 'نشانی را بنویسید',
      mayWrite: true,
    })
    await move('liaison', id, 'submit')
    await move('deputy', id, 'review')
    await move('manager', id, 'requestCode', { letterNumber: '۱۲/۳', letterDate: '2026-05-01' })
  })

  test('a code is given by the national body alone, has eleven digits and stands once', async () => {
    await expect(move('manager', id, 'assignCode', { code: '10011776001' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(move('national', id, 'assignCode', { code: '123' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'code', code: 'serviceCode' }] },
    })
    await move('national', id, 'assignCode', { code: '۱۰۰۱۱۷۷۶۰۰۱' })
    expect(await formOf('liaison', id)).toMatchObject({ code: '10011776001', codeStatus: 'assigned' })
  })

  test('published once, however often the button is pressed; the edition stays as it was while the form is revised', async () => {
    const pressed = await Promise.allSettled([move('manager', id, 'publish'), move('manager', id, 'publish')])
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await move('liaison', id, 'revise')
    const seen = await formOf('liaison', id)
    await save('liaison', id, { section: 'title', base: seen, values: { title: 'خدمت کامل، بازنگری‌شده' } })
    const editions = await editionsOf(id)
    expect(editions).toMatchObject([{ number: 1, title: 'خدمت کامل', current: true }])
    await expect(
      world.payload.update({
        collection: 'service-editions',
        id: String(editions[0]?.id),
        data: { title: 'دیگر' },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ cause: { code: 'KA001' } })
  })

  test('the next edition takes its place, and the old one stays to be read', async () => {
    await move('liaison', id, 'submit')
    await move('deputy', id, 'review')
    await expect(move('manager', id, 'requestCode')).rejects.toMatchObject({ code: 'notReady' })
    await move('manager', id, 'keepCode')
    await move('manager', id, 'publish')
    expect(await editionsOf(id)).toMatchObject([
      { number: 2, title: 'خدمت کامل، بازنگری‌شده', current: true },
      { number: 1, title: 'خدمت کامل', current: false },
    ])
    await move('manager', id, 'archive', { reason: 'ادغام' })
    expect((await editionsOf(id)).filter(({ current }) => current)).toEqual([])
  })

  test('a form may be public while its code is on the way; the code brings a new edition', async () => {
    const other = await begin('manager', 'در حال اخذ کد', null)
    await fill('manager', other)
    for (const [who, name] of [
      ['manager', 'submit'],
      ['deputy', 'review'],
      ['manager', 'requestCode'],
      ['manager', 'publish'],
    ] as const)
      await move(who, other, name)
    expect(await editionsOf(other)).toMatchObject([{ number: 1, code: null }])
    await move('national', other, 'assignCodeToPublished', { code: '10011776002' })
    expect(await editionsOf(other)).toMatchObject([
      { number: 2, code: '10011776002', current: true },
      { number: 1, current: false },
    ])
  })

  test('each list shows what is one’s own', async () => {
    const titles = async (who: CastName) =>
      (await listServices({ req: await world.as(who) })).services.map(({ provider }) => provider)
    expect(new Set(await titles('liaison')).size).toBe(1)
    expect(await titles('otherLiaison')).toEqual([])
    expect((await titles('manager')).length).toBeGreaterThan((await titles('liaison')).length)
    expect(await titles('farManager')).toEqual([])
    await expect(listServices({ req: await world.system() })).rejects.toMatchObject({ code: 'notSignedIn' })
  })

  test('is narrowed by words as they are said, whatever letters they are typed in, and by state; signs are no wildcards', async () => {
    const asked = async (params: Record<string, string>) =>
      listServices({ req: await world.as('manager'), query: readServiceList(params) })
    const all = await asked({})
    const one = all.services.find(({ title }) => title.includes('دستگاه'))
    expect((await asked({ q: 'دستگاة' })).services).toContainEqual(one)
    expect((await asked({ q: `${one?.provider} دستگاه` })).services).toContainEqual(one)
    expect((await asked({ q: 'چنین نیست' })).services).toEqual([])
    expect((await asked({ q: '%' })).services).toEqual([])
    for (const [state, count] of Object.entries(all.counts)) {
      const { services } = await asked({ state })
      expect(services).toHaveLength(count)
      expect(new Set(services.map((row) => row.state))).toEqual(new Set([state]))
    }
    expect((await asked({ page: '2' })).services).toEqual([])
  })
})

const editionsOf = async (service: string) =>
  (
    await world.payload.find({
      collection: 'service-editions',
      where: { service: { equals: service } },
      sort: '-number',
      depth: 0,
      overrideAccess: true,
    })
  ).docs
