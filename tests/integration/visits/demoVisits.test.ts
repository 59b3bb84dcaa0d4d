import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { visits } from '../../../seed/demo/visits'
import type { Tally } from '../../../seed/upsert'
import { loadVisit } from '../../../src/services/visits/loadVisit'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { submitted } from '../../support/review'
import type { World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
const people = { manager: 'manager', general: 'general', specific: 'specific' } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  await submitted(world, 'water')
})
afterAll(() => application.close())

test('the visits of the demo are made once, each in its state, with their photographs', async () => {
  const { water, welfare } = world.agencies
  const tally = new Map<string, Tally>()
  const demo = {
    province: world.provinces.here,
    agencies: new Map([
      ['a07', welfare],
      ['a14', water],
      ['a19', water],
    ]),
    as: (key: string) => world.as(people[key as keyof typeof people]),
    request: world.system,
    tally,
  }
  await visits(demo, { id: world.cycle, year: 1404 })
  expect(tally.get('visits')).toMatchObject({ made: 3, kept: 0 })
  await visits(demo, { id: world.cycle, year: 1404 })
  expect(tally.get('visits')).toMatchObject({ made: 0, kept: 3 })
  const { docs } = await world.payload.find({ collection: 'visits', depth: 0, overrideAccess: true, sort: 'startsAt' })
  expect(docs.map(({ workflowState }) => workflowState)).toEqual(['reported', 'visited', 'announced'])
  const reported = await loadVisit({ req: await world.as('liaison'), id: docs[0]?.id ?? '' })
  expect(reported).toMatchObject({ moves: ['acknowledge', 'object'], files: [{ mimeType: 'image/jpeg' }] })
})
