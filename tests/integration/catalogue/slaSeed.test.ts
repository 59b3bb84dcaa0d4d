import { afterAll, beforeAll, expect, test } from '@jest/globals'
import given from '../../../seed/demo/sla/evaluation-service.json' with { type: 'json' }
import { agreement } from '../../../seed/demo/sla'
import type { Tally } from '../../../seed/upsert'
import type { Sla } from '../../../src/payload-types'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { makeWorld } from '../../support/world'

let application: TestPayload
let sla: Sla
const tally = new Map<string, Tally>()

beforeAll(async () => {
  application = await openPayload()
  const world = await makeWorld(application.payload)
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
