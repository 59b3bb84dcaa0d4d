import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { clocksOf } from '../../../src/services/clocks/seenClocks'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { countQueries } from '../../support/queries'
import { inDays, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
let welfare: string

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await submitted(world, 'water')
  welfare = await evaluationOf(world, 'welfare')
})
afterAll(() => application.close())
afterEach(() => inDays(0))

const ask = async (name: CastName) => clocksOf(await world.as(name), [water, welfare, world.cycle])

describe('the clocks of a list', () => {
  test('are not for an agency, and of another province there are none', async () => {
    await expect(ask('liaison')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await ask('farManager')).toEqual({})
  })

  test('say which work runs and how long it has, in one statement for all rows', async () => {
    const req = await world.as('general')
    expect(await countQueries(world.payload, () => clocksOf(req, [water]))).toHaveLength(1)
    expect(await countQueries(world.payload, () => clocksOf(req, [water, welfare, world.cycle]))).toHaveLength(1)
    const clocks = await ask('general')
    expect(clocks[water]).toMatchObject({ kind: 'review', status: 'onTime' })
    expect(clocks[welfare]).toMatchObject({ kind: 'selfAssessment', daysLeft: 10 })
    expect(clocks[world.cycle]).toMatchObject({ kind: 'delivery' })
    inDays(13)
    expect((await ask('general'))[welfare]).toMatchObject({ status: 'late', daysLeft: -3 })
  })
})
