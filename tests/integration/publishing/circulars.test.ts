import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { today } from '../../../src/lib/clock'
import { markCircularRead } from '../../../src/services/publishing/circulars/markCircularRead'
import { listPortalCirculars, loadPortalCircular } from '../../../src/services/publishing/circulars/portalCirculars'
import { remindCircular } from '../../../src/services/publishing/circulars/remindCircular'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
})
afterAll(() => application.close())

async function circular(number: string, data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await world.payload.create({
    collection: 'circulars',
    ...trusted,
    data: {
      number,
      date: today(),
      subject: `بخشنامه ${number}`,
      addressedTo: 'all',
      workflowState: 'draft',
      province: world.provinces.here,
      ...data,
    },
  })
  return id
}
const move = async (name: CastName, id: string, made: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'circular', id, move: made, input })
const receipts = async (id: string) => (await loadPortalCircular({ req: await world.as('manager'), id })).receipts
const notices = async (event: string) =>
  (
    await application.payload.db.pool.query<{ to_address: string }>(
      'select to_address from notices where event = $1 order by to_address',
      [event],
    )
  ).rows.map(({ to_address }) => to_address)

describe('who is refused', () => {
  let id: string
  beforeAll(async () => {
    id = await circular('1')
  })

  test.each([
    ['liaison', 'forbidden'],
    ['deputy', 'forbidden'],
    ['farManager', 'notFound'],
  ] as const)('%s does not issue it: %s', async (name, code) => {
    await expect(move(name, id, 'issue')).rejects.toMatchObject({ code })
  })

  test('no agency reads a draft, and nobody can record that he did', async () => {
    const req = await world.as('liaison')
    await expect(loadPortalCircular({ req, id })).rejects.toMatchObject({ code: 'notFound' })
    await expect(markCircularRead({ req, id })).rejects.toMatchObject({ code: 'notFound' })
    const direct = world.payload.find({ collection: 'circulars', req, overrideAccess: false })
    await expect(direct).rejects.toMatchObject({ status: 403 })
  })

  test('one that reaches nobody is not issued', async () => {
    const lonely = await circular('2', { addressedTo: 'agencies', agencies: [world.agencies.farRoads] })
    await expect(move('manager', lonely, 'issue')).rejects.toMatchObject({ code: 'incomplete' })
  })
})

describe('a circular to one agency', () => {
  let id: string
  beforeAll(async () => {
    id = await circular('206/93/7', { addressedTo: 'agencies', agencies: [world.agencies.water] })
    await move('manager', id, 'issue')
  })

  test('stands in the register of letters and opens a receipt for its addressee', async () => {
    expect(await receipts(id)).toEqual([{ agency: 'شرکت آب و فاضلاب', readAt: null, reader: null }])
    const { docs } = await world.payload.find({ collection: 'letters', ...trusted })
    expect(docs).toEqual([expect.objectContaining({ number: '206/93/7', direction: 'sent' })])
    expect(await notices('circular.published')).toEqual(['director@example.ir', 'liaison@example.ir'])
  })

  test('no longer changes, through any door', async () => {
    const direct = application.payload.db.pool.query('update circulars set subject = $1 where id = $2', ['دیگر', id])
    await expect(direct).rejects.toMatchObject({ code: 'KA001' })
    await expect(move('manager', id, 'issue')).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('is not known to the others', async () => {
    const req = await world.as('otherLiaison')
    await expect(loadPortalCircular({ req, id })).rejects.toMatchObject({ code: 'notFound' })
    expect((await listPortalCirculars({ req })).circulars).toEqual([])
  })

  test('who has not read it is reminded, once a day; its opening is recorded once, for whoever was first', async () => {
    await expect(remindCircular({ req: await world.as('liaison'), id })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await remindCircular({ req: await world.as('manager'), id })).toEqual({ told: 2 })
    expect(await remindCircular({ req: await world.as('manager'), id })).toEqual({ told: 0 })
    expect((await listPortalCirculars({ req: await world.as('liaison') })).unread).toBe(1)
    const both = await Promise.all([
      markCircularRead({ req: await world.as('liaison'), id }),
      markCircularRead({ req: await world.as('director'), id }),
    ])
    expect(both.map(({ agencies }) => agencies).sort()).toEqual([0, 1])
    expect((await receipts(id))?.[0]?.readAt).toEqual(expect.any(String))
    expect((await listPortalCirculars({ req: await world.as('liaison') })).unread).toBe(0)
  })

  test('is cancelled with a reason and is read no less', async () => {
    await expect(move('manager', id, 'cancel')).rejects.toMatchObject({ code: 'reasonRequired' })
    await move('manager', id, 'cancel', { reason: 'اشتباه در شماره' })
    expect((await loadPortalCircular({ req: await world.as('liaison'), id })).state).toBe('cancelled')
  })
})

test('the announcement of a cycle issues its circular to all agencies, and tells them once', async () => {
  await openCycle(world)
  const req = await world.as('otherLiaison')
  const { circulars } = await listPortalCirculars({ req })
  expect(circulars).toEqual([expect.objectContaining({ number: '1405/100', state: 'issued', readAt: null })])
  expect(await notices('circular.published')).toHaveLength(2)
})
