import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { listAppeals } from '../../../src/services/evaluation/listAppeals'
import { registerAppeal } from '../../../src/services/evaluation/registerAppeal'
import { scoreItem } from '../../../src/services/evaluation/scoreItem'
import { transition } from '../../../src/services/system/moves'
import { whileUncommitted } from '../../support/interleave'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { Code } from '../../support/review'
import { evaluationNow, itemOf, submitted } from '../../support/review'
import type { World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
})
afterAll(() => application.close())

const cycle = async (move: string) =>
  transition({ req: await world.as('manager'), noun: 'cycle', id: world.cycle, move })
const approve = async (dimension: 'general' | 'specific', id: string, req?: PayloadRequest) =>
  transition({
    req: req ?? (await world.as(dimension)),
    noun: 'evaluation',
    id,
    move: dimension === 'general' ? 'approveGeneral' : 'approveSpecific',
  })

/** Scores everything and approves the general dimension, so that one approval is left. */
async function almostApproved(agency: 'water' | 'welfare', codes: readonly Code[]): Promise<string> {
  const id = await submitted(world, agency)
  for (const code of codes) {
    const item = await itemOf(world, id, code)
    await scoreItem({
      req: await world.as(item.dimension),
      itemId: item.id,
      seenAt: item.updatedAt,
      actual: item.selfActual,
    })
  }
  await approve('general', id)
  return id
}

describe('nobody is left behind when a cycle moves on at the very moment of a decision', () => {
  let water: string
  let welfare: string
  beforeAll(async () => {
    water = await almostApproved('water', ['G-1', 'G-2', 'S-1', 'S-2'])
    welfare = await almostApproved('welfare', ['G-1', 'G-2', 'S-3'])
    await cycle('startEvaluation')
  })

  test('the last approval, while the appeals open', async () => {
    const first = { name: 'specific' as const, work: (req: PayloadRequest) => approve('specific', water, req) }
    expect((await whileUncommitted(world, first, () => cycle('openAppeals'))).status).toBe('fulfilled')
    expect((await evaluationNow(world, water)).workflowState).toBe('appeal_window')
  })

  test('the last decision on an appeal, while the appeals end', async () => {
    const { id: itemId } = await itemOf(world, water, 'G-1')
    await registerAppeal({ req: await world.as('liaison'), itemId, text: 'عملکرد ما بیشتر است.' })
    const [appeal] = await listAppeals({ req: await world.as('committee') })
    const first = {
      name: 'committee' as const,
      work: (req: PayloadRequest) =>
        transition({ req, noun: 'appeal', id: appeal?.id ?? '', move: 'reject', input: { reason: 'سندی نبود' } }),
    }
    expect((await whileUncommitted(world, first, () => cycle('startFinalReview'))).status).toBe('fulfilled')
    expect((await evaluationNow(world, water)).workflowState).toBe('final_review')
  })

  test('who is approved after that goes straight on', async () => {
    await approve('specific', welfare)
    expect((await evaluationNow(world, welfare)).workflowState).toBe('final_review')
  })
})
