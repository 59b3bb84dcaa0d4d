import { afterAll, beforeAll, expect, test } from '@jest/globals'
import given from '../../../seed/demo/sla/evaluation-service.json' with { type: 'json' }
import { agreement } from '../../../seed/demo/sla'
import type { Tally } from '../../../seed/upsert'
import type { Sla } from '../../../src/payload-types'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { toJalali } from '../../../src/domain/calendar/jalali'
import { today } from '../../../src/lib/clock'
import { slaCompliance } from '../../../src/services/sla/slaCompliance'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let sla: Sla
let world: World
const tally = new Map<string, Tally>()

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  const people = { manager: 'manager', head: 'head', 'director-a04': 'director' } as const
  const demo = {
    province: world.provinces.here,
    agencies: new Map<string, string>(),
    as: (key: string) => world.as(people[key as keyof typeof people]),
    request: world.system,
    tally,
  }
  await agreement(demo)
  await agreement(demo)
  const { docs } = await world.payload.find({ collection: 'slas', depth: 0, overrideAccess: true })
  expect(docs).toHaveLength(1)
  sla = docs[0] as Sla
})
afterAll(() => application.close())

test('the printed agreement is there once, in force, with its code and both signatures', async () => {
  expect(sla).toMatchObject({
    workflowState: 'in_force',
    serviceCode: '10011776000',
    version: 1,
    isFree: true,
    validUntil: null,
  })
  const signed = await application.payload.find({
    collection: 'sla-signatures',
    overrideAccess: true,
    sort: 'createdAt',
  })
  expect(signed.docs.map(({ party }) => party)).toEqual(['provider', 'recipient'])
  expect(tally.get('slas')).toMatchObject({ made: 1, kept: 1 })
})

test('its obligations stand in their order, on the side that owes them', () => {
  const sides = (rows: Sla['providerObligations']) => rows?.map(({ side }) => side)
  expect(sides(sla.providerObligations)).toEqual(Array(6).fill('provider'))
  expect(sides(sla.recipientObligations)).toEqual(['recipient', 'recipient', 'provider'])
  expect(sla.providerObligations?.map(({ text }) => text)).toEqual(
    given.sla.providerObligations.map(({ text }) => text),
  )
  expect(sla.regulations).toHaveLength(4)
  expect(sla.requiredDocuments).toHaveLength(3)
  expect(sla.systems).toMatchObject([{ name: 'سامانه مدیریت عملکرد', url: 'https://arzyabi.aro.gov.ir' }])
})

test('its eight inquiries are those of the printed table, each in a week; the empty cell stays empty and says so', () => {
  expect(sla.inquiryItems?.map(({ title, agencyTitle, kind, url }) => [title, agencyTitle, kind, url])).toEqual([
    ['حسابداری تعهدی', 'اداره کل اقتصاد و دارایی', 'manual', null],
    ['سامانه تدارکات دولت الکترونیک', 'وزارت صنعت، معدن و تجارت', 'electronic', 'http://setadiran.ir'],
    ['بهبود فضای کسب و کار', 'اداره کل اقتصاد و دارایی', 'manual', null],
    ['فضاهای اداری در سامانه سادا', null, 'electronic', 'https://sada.mefa.ir'],
    ['استقرار نظام جامع توسعه و ترویج نماز', 'ستاد اقامه نماز', 'manual', null],
    ['رسیدگی به شکایات در بستر سامد', 'استانداری', 'manual', null],
    ['مناسب سازی فضاهای اداری جهت استفاده معلولین', 'اداره کل بهزیستی', 'manual', null],
    ['مدیریت سبز', 'اداره کل محیط زیست', 'manual', null],
  ])
  expect(
    sla.inquiryItems?.every(({ responseCount, responseUnit }) => responseCount === 1 && responseUnit === 'weeks'),
  ).toBe(true)
  expect(sla.inquiryItems?.[3]?.note).toContain('خالی')
})

test('its compliance is not for agencies; without data nothing counts as kept', async () => {
  // The cycle of the world should have been announced ten days ago, and its agencies briefed, and neither was done.
  const asked = { id: sla.id, year: toJalali(addDays(today(), -10)).year }
  await expect(slaCompliance({ req: await world.as('liaison'), ...asked })).rejects.toMatchObject({ code: 'notFound' })
  const report = await slaCompliance({ req: await world.as('deputy'), ...asked })
  expect(report.provider.map(({ status }) => status)).toEqual([
    'missed',
    'missed',
    'noData',
    'noData',
    'noData',
    'noData',
  ])
  expect(report.inquiries).toHaveLength(8)
})

test('is measured from what happened: a review in its length and one over it, an inquiry by its title', async () => {
  const { pool } = application.payload.db
  const { here } = world.provinces
  const started = new Date(Date.now() - 40 * 86_400_000).toISOString()
  const { year } = toJalali(started.slice(0, 10))
  const clock = (subject: string, openMs: number) =>
    pool.query(
      `insert into clocks (id, kind, subject_type, subject_id, province_id, owed_by, started_at, due_at, stopped_at, outcome, open_ms)
       values (gen_random_uuid(), 'review', 'evaluation', $1, $2, 'organisation', $3, $3, now(), 'met', $4)`,
      [subject, here, started, openMs],
    )
  await clock('a', 3_600_000 * 10)
  await clock('b', 3_600_000 * 24 * 30)
  await pool.query(
    `insert into inquiries (id, title, cycle_id, responder_title, kind, workflow_state, province_id, sent_at, answered_at, due_date)
     values (gen_random_uuid(), 'مدیریت سبز', $1, 'محیط زیست', 'manual', 'accepted', $2, $3::timestamptz, $3::timestamptz + interval '1 day', '2099-01-01')`,
    [world.cycle, here, started],
  )
  const { provider, inquiries } = await slaCompliance({ req: await world.as('head'), id: sla.id, year })
  expect(provider[2]).toMatchObject({
    status: 'missed',
    figures: { total: 2, met: 1, breaches: 1, share: '0.5', p90: '720' },
  })
  expect(inquiries[7]).toMatchObject({ text: 'مدیریت سبز', status: 'noTarget', figures: { total: 1, met: 1 } })
  expect(inquiries[0]).toMatchObject({ status: 'noData' })
})
