import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadSla } from '../../../src/services/sla/portalSla'
import { makeInquiries } from '../../../src/services/sla/makeInquiries'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { draftSla, enforceSla } from '../../support/sla'
import type { CastName, World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
let sla: string
const trusted = { overrideAccess: true, depth: 0 } as const
const row = (title: string, more = {}) => ({ title, kind: 'manual', responseCount: 2, responseUnit: 'weeks', ...more })

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  const draft = await draftSla(world, 'ارزیابی', {
    inquiryItems: [
      row('مدیریت سبز', { agency: world.agencies.welfare, agencyTitle: 'محیط زیست' }),
      row('سامد', { agencyTitle: 'استانداری' }),
      row('الکترونیکی نمودن خدمات', { kind: 'electronic', url: 'https://example.ir' }),
    ],
  })
  sla = await enforceSla(world, draft)
})
afterAll(() => application.close())

const make = async (name: CastName, id = sla, cycle = world.cycle) =>
  makeInquiries({ req: await world.as(name), id, cycle })
const made = async () =>
  (await world.payload.find({ collection: 'inquiries', sort: 'createdAt', ...trusted })).docs.map(
    ({ title, workflowState }) => [title, workflowState],
  )
const offered = async (name: CastName, id = sla) => (await loadSla({ req: await world.as(name), id })).inquiryCycles

describe('who is refused', () => {
  test.each([
    ['liaison', 'forbidden'],
    ['deputy', 'forbidden'],
    ['farManager', 'notFound'],
  ] as const)('%s makes none: %s', async (name, code) => {
    await expect(make(name)).rejects.toMatchObject({ code })
    if (code === 'forbidden') expect(await offered(name)).toBeNull()
    expect(await made()).toEqual([])
  })

  test('a draft of an agreement makes none, and a cycle of nobody or one that is decided takes none', async () => {
    const draft = await draftSla(world, 'پیش‌نویس', { inquiryItems: [row('یک')] })
    await expect(make('manager', draft)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(make('manager', sla, world.agencies.water)).rejects.toMatchObject({ code: 'notFound' })
    const { pool } = application.payload.db
    await pool.query("update evaluation_cycles set workflow_state = 'approved' where id = $1", [world.cycle])
    await expect(make('manager')).rejects.toMatchObject({ code: 'notFound' })
    expect(await offered('manager')).toEqual([])
    await pool.query("update evaluation_cycles set workflow_state = 'draft' where id = $1", [world.cycle])
  })
})

describe('the inquiries of a cycle', () => {
  test('are made once by two who ask at once; what was written by hand counts for its row', async () => {
    await world.payload.create({
      collection: 'inquiries',
      ...trusted,
      data: { title: 'مديريت سبز', cycle: world.cycle, kind: 'manual', workflowState: 'draft' } as never,
    })
    expect(await offered('manager')).toEqual([{ id: world.cycle, title: 'ارزیابی عملکرد سال ۱۴۰۴', made: 1 }])
    const counts = await Promise.all([make('manager'), make('general')])
    expect(counts.map((one) => one.made).sort()).toEqual([0, 2])
    expect(await made()).toEqual([
      ['مدیریت سبز', 'draft'],
      ['سامد', 'draft'],
      ['الکترونیکی نمودن خدمات', 'draft'],
    ])
    expect(await offered('manager')).toMatchObject([{ made: 3 }])
  })

  test('carry what their rows say, and the indicator of the same title', async () => {
    const { docs } = await world.payload.find({ collection: 'inquiries', sort: 'createdAt', ...trusted })
    expect(docs[1]).toMatchObject({
      cycle: world.cycle,
      province: world.provinces.here,
      agency: null,
      responderTitle: 'استانداری',
      responseCount: 2,
      responseUnit: 'weeks',
      indicator: null,
    })
    const { indicator } = await world.payload.findByID({
      collection: 'measures',
      id: world.measures['G-1'],
      ...trusted,
    })
    expect(docs[2]).toMatchObject({ kind: 'electronic', url: 'https://example.ir', indicator })
  })

  test('stay those of their rows under a new title, and the database holds one a row', async () => {
    const { docs } = await world.payload.find({ collection: 'inquiries', sort: 'createdAt', ...trusted })
    const [green, samad] = docs
    await world.payload.update({
      collection: 'inquiries',
      id: samad?.id ?? '',
      data: { title: 'سامانه سامد' },
      ...trusted,
    })
    expect(await make('manager')).toEqual({ made: 0 })
    await expect(
      application.payload.db.pool.query('update inquiries set sla_row = $1 where id = $2', [samad?.slaRow, green?.id]),
    ).rejects.toMatchObject({ code: '23505' })
  })

  test('are made again when they were cancelled', async () => {
    await application.payload.db.pool.query(
      "update inquiries set workflow_state = 'cancelled' where title = 'سامانه سامد'",
    )
    expect(await make('manager')).toEqual({ made: 1 })
  })
})
