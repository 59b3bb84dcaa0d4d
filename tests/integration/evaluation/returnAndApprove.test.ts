import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { flagItem } from '../../../src/services/evaluation/flagItem'
import { loadReview } from '../../../src/services/evaluation/loadReview'
import type { ScoreInput } from '../../../src/services/evaluation/scoreItem'
import { scoreItem } from '../../../src/services/evaluation/scoreItem'
import { transition } from '../../../src/services/system/moves'
import { whileUncommitted } from '../../support/interleave'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { Code } from '../../support/review'
import { answer, evaluationNow, eventsOf, itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await submitted(world, 'water')
})
afterAll(() => application.close())

const seen = async (code: Code) => {
  const { id, updatedAt } = await itemOf(world, water, code)
  return { itemId: id, seenAt: updatedAt }
}
const score = async (name: CastName, code: Code, input: Partial<ScoreInput>) =>
  scoreItem({ req: await world.as(name), ...(await seen(code)), ...input })
const flag = async (name: CastName, code: Code, reason: string) =>
  flagItem({ req: await world.as(name), ...(await seen(code)), reason })
const move = async (name: CastName, action: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'evaluation', id: water, move: action, input })

describe('who is refused', () => {
  test.each([
    ['liaison', 'return', 'forbidden'],
    ['otherLiaison', 'return', 'notFound'],
    ['farGeneral', 'return', 'notFound'],
    ['deputy', 'return', 'forbidden'],
    ['specific', 'approveGeneral', 'forbidden'],
    ['general', 'approveSpecific', 'forbidden'],
    ['deputy', 'approveGeneral', 'forbidden'],
    ['general', 'approveInitially', 'forbidden'],
  ] as const)('%s may not %s: %s', async (name, action, code) => {
    await expect(move(name, action)).rejects.toMatchObject({ code })
  })

  test('nothing is returned before something is flagged, nothing approved before all is scored', async () => {
    await score('general', 'G-1', { actual: '45' })
    await expect(move('general', 'return')).rejects.toMatchObject({ code: 'nothingFlagged' })
    await expect(move('general', 'approveGeneral')).rejects.toMatchObject({
      code: 'notAllScored',
      details: { count: 1 },
    })
  })
})

describe('a return', () => {
  test('opens only what was flagged, until a working day, and keeps what the agency had said', async () => {
    await flag('general', 'G-1', 'گزارش امضا ندارد')
    await expect(move('general', 'approveGeneral')).rejects.toMatchObject({
      code: 'notReady',
      details: { what: 'openFlags' },
    })
    await move('general', 'return')
    const evaluation = await evaluationNow(world, water)
    expect(evaluation).toMatchObject({
      workflowState: 'returned',
      returnCount: 1,
      returnDueDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      itemState: 'flagged',
      returnedActual: '45',
      returnedScore: '300',
      returnedAt: expect.any(String),
    })
    expect(await itemOf(world, water, 'G-2')).toMatchObject({
      itemState: 'self_entered',
      returnedAt: null,
    })
    const [sent] = (await world.payload.find({ collection: 'deficiencies', depth: 0, overrideAccess: true })).docs
    expect(sent).toMatchObject({
      path: 'm_g_1',
      workflowState: 'open',
      dueDate: evaluation.returnDueDate,
      before: { value: { actual: '45' }, files: [{ name: 'گزارش.pdf' }] },
    })
  })

  test('rests the review: no score and no second return meanwhile', async () => {
    await expect(score('general', 'G-2', { actual: 'good' })).rejects.toMatchObject({ code: 'moveNotPossible' })
    await expect(move('general', 'return')).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('comes back with the new value of what was flagged and of nothing else', async () => {
    await answer(world, 'water', { 'G-1': { actual: '60', explanation: 'با امضا' }, 'G-2': { actual: 'excellent' } })
    await move('director', 'resubmit')
    const view = await loadReview({ req: await world.as('general'), evaluationId: water })
    const g1 = view.items.find(({ measure }) => measure.code === 'G-1')
    expect(g1).toMatchObject({
      state: 'flagged',
      self: { actual: '60', score: '400' },
      returned: { actual: '45', score: '300' },
    })
    expect(await itemOf(world, water, 'G-2')).toMatchObject({ selfActual: 'good' })
    await score('general', 'G-1', { actual: '60' })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      itemState: 'rescored',
      initialScore: '400',
    })
  })

  test('is possible as often as the cycle allows', async () => {
    await flag('specific', 'S-1', 'مستند نیست')
    await move('specific', 'return')
    await answer(world, 'water', { 'S-1': { actual: '40', explanation: 'گزارش پیوست شد' } })
    await move('director', 'resubmit')
    await expect(move('specific', 'return')).rejects.toMatchObject({
      code: 'tooManyReturns',
      details: { maxReturns: 2 },
    })
    await score('specific', 'S-1', { actual: '40' })
  })

  test('of a flag and an approval at the same moment the later one is refused, whichever it is', async () => {
    await score('general', 'G-2', { actual: 'good' })
    const flagging = {
      name: 'general2' as const,
      work: async (req: PayloadRequest) => flagItem({ req, ...(await seen('G-2')), reason: 'سند تازه' }),
    }
    const approval = await whileUncommitted(world, flagging, () => move('general', 'approveGeneral'))
    expect(approval).toMatchObject({ status: 'rejected', reason: { code: 'notReady', details: { what: 'openFlags' } } })

    await score('general', 'G-2', { actual: 'good' })
    const before = await seen('G-2')
    const approving = {
      name: 'general' as const,
      work: (req: PayloadRequest) => transition({ req, noun: 'evaluation', id: water, move: 'approveGeneral' }),
    }
    const flagged = await whileUncommitted(world, approving, async () =>
      flagItem({ req: await world.as('general2'), ...before, reason: 'سند' }),
    )
    expect(flagged).toMatchObject({ status: 'rejected', reason: { code: 'immutable' } })
  })
})

describe('an initial approval', () => {
  test('locks the dimension and is given once', async () => {
    await expect(move('general2', 'approveGeneral')).rejects.toMatchObject({ status: 409 })
    await expect(score('general', 'G-2', { actual: 'weak' })).rejects.toMatchObject({
      code: 'immutable',
      details: { what: 'approvedDimension' },
    })
    await expect(flag('general', 'G-2', 'سند')).rejects.toMatchObject({ code: 'immutable' })
  })

  test('of both dimensions at the same moment happens exactly once', async () => {
    await score('specific', 'S-2', { actual: 'no' })
    await application.payload.db.updateOne({
      collection: 'evaluations',
      id: water,
      data: { generalApprovedAt: null, generalApprovedBy: null },
      req: await world.system(),
    })
    const approving = {
      name: 'general' as const,
      work: (req: PayloadRequest) => transition({ req, noun: 'evaluation', id: water, move: 'approveGeneral' }),
    }
    const second = await whileUncommitted(world, approving, () => move('specific', 'approveSpecific'))
    expect(second.status).toBe('fulfilled')
    const evaluation = await evaluationNow(world, water)
    expect(evaluation).toMatchObject({ workflowState: 'initially_approved', scoresReleased: true })
    const events = await eventsOf(world, water)
    expect(events.filter((event) => event === 'evaluation.initiallyApproved')).toHaveLength(1)
    expect((await itemOf(world, water, 'G-1')).scoresReleased).toBe(true)
  })

  test('of two opposite moves at once one is refused with 409', async () => {
    const { payload } = application
    await payload.db.updateOne({
      collection: 'evaluations',
      id: water,
      data: { workflowState: 'final_review' },
      req: await world.system(),
    })
    const approving = {
      name: 'deputy' as const,
      work: (req: PayloadRequest) => transition({ req, noun: 'evaluation', id: water, move: 'approveFinally' }),
    }
    const back = await whileUncommitted(world, approving, () => move('deputy', 'sendBack', { reason: 'بازبینی شود' }))
    expect(back).toMatchObject({ status: 'rejected', reason: { status: 409, code: 'moveNotPossible' } })
    expect((await evaluationNow(world, water)).workflowState).toBe('finally_approved')
  })
})
