import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyRule, previewRule } from '../../../src/services/clocks/applyRule'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { submitted } from '../../support/review'
import type { World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let rule: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  await submitted(world, 'water')
  const made = await world.payload.create({
    collection: 'clock-rules',
    ...trusted,
    data: {
      kind: 'review',
      lengthCount: 30,
      lengthUnit: 'workingDays',
      active: true,
      ladder: [{ side: 'before', count: 4, unit: 'workingDays', audience: 'owner' }],
      province: world.provinces.here,
    } as never,
  })
  rule = made.id
})
afterAll(() => application.close())

const clock = async () => {
  const { rows } = await application.payload.db.pool.query<{ due_at: Date; ladder: unknown[]; warn_at: Date | null }>(
    `select due_at, ladder, warn_at from clocks where kind::text = 'review' and stopped_at is null`,
  )
  expect(rows).toHaveLength(1)
  return rows[0] as (typeof rows)[number]
}

describe('a changed rule and the work that is under way', () => {
  test('is applied by nobody who may not configure deadlines there', async () => {
    await expect(applyRule({ req: await world.system(), rule })).rejects.toMatchObject({ code: 'notSignedIn' })
    await expect(applyRule({ req: await world.as('liaison'), rule })).rejects.toMatchObject({ code: 'notFound' })
    await expect(applyRule({ req: await world.as('farManager'), rule })).rejects.toMatchObject({ code: 'notFound' })
    await expect(applyRule({ req: await world.as('deputy'), rule })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a preview says what would move, and nothing of it stays', async () => {
    const before = await clock()
    expect(await previewRule({ req: await world.as('manager'), rule })).toEqual({ running: 1, later: 1, kept: 0 })
    expect(await clock()).toEqual(before)
  })

  test('applied, the day comes later and the reminders are the new ones; twice is once', async () => {
    const before = await clock()
    const req = () => world.as('manager')
    expect(await applyRule({ req: await req(), rule })).toEqual({ running: 1, later: 1, kept: 0 })
    const after = await clock()
    expect(after.due_at.getTime()).toBeGreaterThan(before.due_at.getTime())
    expect(after.ladder).toHaveLength(1)
    expect(await applyRule({ req: await req(), rule })).toEqual({ running: 1, later: 0, kept: 1 })
    expect((await clock()).due_at).toEqual(after.due_at)
  })

  test('a shorter rule leaves the promised day where it is', async () => {
    const before = await clock()
    await world.payload.update({ collection: 'clock-rules', id: rule, ...trusted, data: { lengthCount: 2 } })
    expect(await applyRule({ req: await world.as('manager'), rule })).toEqual({ running: 1, later: 0, kept: 1 })
    expect((await clock()).due_at).toEqual(before.due_at)
  })
})
