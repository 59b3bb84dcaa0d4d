import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { transition } from '../../../src/services/system/moves'
import { markCircularRead } from '../../../src/services/publishing/circulars/markCircularRead'
import { waitingFor } from '../../../src/services/system/waitingFor'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { inDays, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let inquiry: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  const { indicator } = await world.payload.findByID({ collection: 'measures', id: world.measures['G-1'], ...trusted })
  const { id } = await world.payload.create({
    collection: 'inquiries',
    ...trusted,
    data: {
      title: 'تجهیزات',
      cycle: world.cycle,
      indicator: String(indicator),
      agency: world.agencies.welfare,
      kind: 'electronic',
      responseCount: 1,
      responseUnit: 'weeks',
      workflowState: 'draft',
    },
  })
  inquiry = id
})
afterAll(() => application.close())
afterEach(() => inDays(0))

const waits = async (name: CastName) => waitingFor({ req: await world.as(name) })
const kinds = async (name: CastName) => (await waits(name)).map(({ kind }) => kind).sort()

describe('what waits for whom', () => {
  test('nothing for people of another province, and nothing of an inquiry that is a draft for the body', async () => {
    expect(await waits('farGeneral')).toEqual([])
    expect(await kinds('responder')).toEqual(['readCircular'])
  })

  test('an agency has its form and the circular that it has not opened; opened by one, it waits for nobody there', async () => {
    expect(await kinds('liaison')).toEqual(['fill', 'readCircular'])
    const circular = (await waits('liaison')).find(({ kind }) => kind === 'readCircular')
    await markCircularRead({ req: await world.as('liaison'), id: String(circular?.href.split('/').pop()) })
    expect(await kinds('director')).toEqual(['fill'])
    expect(await kinds('otherDirector')).toEqual(['fill', 'readCircular'])
  })

  test('an inquiry waits for who sends it, then for the body until its day, then for staff again', async () => {
    expect(await kinds('manager')).toContain('sendInquiry')
    await transition({ req: await world.as('manager'), noun: 'inquiry', id: inquiry, move: 'send' })
    expect(await kinds('manager')).not.toContain('settleInquiry')
    const [task] = (await waits('responder')).filter(({ kind }) => kind === 'answerInquiry')
    expect(task).toMatchObject({ href: `/portal/inquiries/${inquiry}`, agency: null })
    expect(task?.workingDaysLeft).toBeGreaterThan(0)
    inDays(20)
    expect(await kinds('manager')).toContain('settleInquiry')
    expect((await waits('responder')).find(({ kind }) => kind === 'answerInquiry')?.workingDaysLeft).toBeLessThan(0)
  })

  test('what was handed in waits for the evaluators and no longer for the agency', async () => {
    expect(await kinds('general')).not.toContain('scoreGeneral')
    await submitted(world, 'water')
    expect(await kinds('general')).toContain('scoreGeneral')
    expect(await kinds('specific')).toContain('scoreSpecific')
    expect(await kinds('liaison')).toEqual([])
  })
})
