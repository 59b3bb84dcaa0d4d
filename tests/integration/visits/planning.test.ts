import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { nextWorkingDay } from '../../../src/domain/calendar/workingDays'
import type { VisitPlan } from '../../../src/domain/visits'
import { today } from '../../../src/lib/clock'
import { workCalendar } from '../../../src/services/organisation/workCalendar'
import { transition } from '../../../src/services/system/moves'
import { changePlanPage, newPlanPage, planChoices } from '../../../src/services/visits/planPage'
import { changePlan, planVisit } from '../../../src/services/visits/planVisit'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let plan: VisitPlan
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  const evaluation = await submitted(world, 'water')
  plan = {
    evaluation,
    purpose: 'verification',
    title: 'بررسی استقرار سامانه',
    visitor: world.userId('general'),
    day: nextWorkingDay(addDays(today(), 3), await workCalendar(await world.system(), world.provinces.here)),
    from: '09:00',
    to: '10:30',
    items: [(await itemOf(world, evaluation, 'G-1')).id],
    blocksApproval: true,
  }
})
afterAll(() => application.close())

const make = async (name: CastName, changes: Partial<VisitPlan> = {}) =>
  planVisit({ req: await world.as(name), plan: { ...plan, ...changes } })
const change = async (name: CastName, id: string, changes: Partial<VisitPlan> = {}, seenAt?: string) =>
  changePlan({
    req: await world.as(name),
    id,
    seenAt: seenAt ?? (await stored(id)).updatedAt,
    plan: { ...plan, ...changes },
  })
const stored = (id: string) => world.payload.findByID({ collection: 'visits', id, ...trusted })
const count = async () => (await world.payload.count({ collection: 'visits', overrideAccess: true })).totalDocs
const fieldsOf = (made: Promise<unknown>): Promise<string[]> =>
  made.then(
    () => [],
    (error: { details: { fields: { path: string; code: string }[] } }) =>
      error.details.fields.map(({ path, code }) => `${path}:${code}`),
  )

describe('who is refused', () => {
  test.each([
    ['liaison', 'forbidden'],
    ['otherLiaison', 'notFound'],
    ['farManager', 'notFound'],
    ['deputy', 'forbidden'],
    ['committee', 'forbidden'],
  ] as const)('%s plans none: %s', async (name, code) => {
    const before = await count()
    await expect(make(name)).rejects.toMatchObject({ code })
    await expect(planChoices({ req: await world.as(name), evaluation: plan.evaluation })).rejects.toMatchObject({
      code,
    })
    await expect(newPlanPage({ req: await world.as(name) })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await count()).toBe(before)
  })

  test('a time, a visitor and measures that announcing would refuse; nothing is kept of it', async () => {
    const before = await count()
    expect(await fieldsOf(make('manager', { to: '08:00' }))).toEqual(['endsAt:meetingOrder'])
    expect(await fieldsOf(make('manager', { from: '20:00', to: '21:00' }))).toEqual(['startsAt:meetingHours'])
    expect(await fieldsOf(make('manager', { day: '2026-01-05' }))).toEqual(['startsAt:meetingPast'])
    expect(await fieldsOf(make('manager', { visitor: world.userId('deputy') }))).toEqual([
      'visitor:visitorWithoutRight',
    ])
    const foreign = await itemOf(world, await evaluationOf(world, 'welfare'), 'G-1')
    expect(await fieldsOf(make('manager', { items: [foreign.id] }))).toEqual(['findings:itemElsewhere'])
    expect(await count()).toBe(before)
  })
})

describe('a plan', () => {
  test('sent twice at once, or again, is one', async () => {
    const both = await Promise.all([make('manager'), make('manager')])
    expect(both[0]).toEqual(both[1])
    expect(await make('manager')).toEqual(both[0])
    expect(await stored(both[0].id)).toMatchObject({
      workflowState: 'draft',
      agency: world.agencies.water,
      province: world.provinces.here,
      blocksApproval: true,
      findings: [{ item: plan.items[0] }],
    })
  })

  test('offers who may go, and nobody of the agency; the measures of its evaluation alone', async () => {
    const req = await world.as('manager')
    const { visitors, items } = await planChoices({ req, evaluation: plan.evaluation })
    expect(visitors.map(({ name }) => name).sort()).toEqual(['general', 'general2', 'manager', 'specific'])
    expect(items.map(({ code }) => code)).toEqual(['G-1', 'G-2', 'S-1', 'S-2'])
    const page = await newPlanPage({ req, evaluation: plan.evaluation, item: items[0]?.id })
    expect(page.plan).toEqual({ evaluation: plan.evaluation, items: [items[0]?.id] })
    expect((await newPlanPage({ req, evaluation: 'nobody' })).plan).toEqual({})
  })

  test('is changed until it is announced, by who saw it as it is', async () => {
    const { id } = await make('general2', { title: 'بازدید دوم', from: '11:00', to: '12:00' })
    await expect(change('liaison', id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(change('farManager', id)).rejects.toMatchObject({ code: 'notFound' })
    await expect(change('manager', id, {}, '2026-01-01T00:00:00.000Z')).rejects.toMatchObject({ code: 'staleRevision' })
    const seenAt = (await changePlanPage({ req: await world.as('manager'), id })).visit?.seenAt
    const two = await Promise.allSettled([
      change('manager', id, { title: 'یکم' }, seenAt),
      change('general2', id, { title: 'دوم' }, seenAt),
    ])
    expect(two.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await change('manager', id, { title: 'سوم', from: '10:30', to: '12:00', items: [] })
    const page = await changePlanPage({ req: await world.as('manager'), id })
    expect(page.plan).toMatchObject({ title: 'سوم', day: plan.day, from: '10:30', to: '12:00', items: [] })
    await transition({ req: await world.as('manager'), noun: 'visit', id, move: 'announce' })
    await expect(change('manager', id)).rejects.toMatchObject({ code: 'immutable' })
    await expect(changePlanPage({ req: await world.as('manager'), id })).rejects.toMatchObject({ code: 'notFound' })
  })
})
