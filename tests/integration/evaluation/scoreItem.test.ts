import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { flagItem } from '../../../src/services/evaluation/flagItem'
import { recordInquiry } from '../../../src/services/evaluation/recordInquiry'
import type { ScoreInput } from '../../../src/services/evaluation/scoreItem'
import { scoreItem } from '../../../src/services/evaluation/scoreItem'
import { settleDeficiency } from '../../../src/services/evaluation/settleDeficiency'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { Code } from '../../support/review'
import { evaluationNow, eventsOf, itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

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

const score = async (name: CastName, code: Code, input: Partial<ScoreInput>, evaluation = water) => {
  const item = await itemOf(world, evaluation, code)
  return scoreItem({ req: await world.as(name), itemId: item.id, seenAt: item.updatedAt, ...input })
}
const trusted = { overrideAccess: true, depth: 0 } as const

describe('who is refused', () => {
  test.each([
    ['liaison', 'G-1', 'forbidden'],
    ['director', 'G-1', 'forbidden'],
    ['otherLiaison', 'G-1', 'notFound'],
    ['farGeneral', 'G-1', 'notFound'],
    ['editor', 'G-1', 'notFound'],
    ['deputy', 'G-1', 'forbidden'],
    ['manager', 'G-1', 'forbidden'],
    ['admin', 'G-1', 'forbidden'],
    ['specific', 'G-1', 'forbidden'],
    ['general', 'S-1', 'forbidden'],
  ] as const)('%s on %s: %s', async (name, code, refusal) => {
    await expect(score(name, code, { actual: '45' })).rejects.toMatchObject({ code: refusal })
  })

  test('nobody', async () => {
    const { id, updatedAt } = await itemOf(world, water, 'G-1')
    await expect(
      scoreItem({ req: await world.system(), itemId: id, seenAt: updatedAt, actual: '45' }),
    ).rejects.toMatchObject({ code: 'notSignedIn' })
  })

  test('an evaluator who works for the agency, whatever he does with it', async () => {
    const { payload } = application
    const roles = [
      { role: 'general_evaluator' as const, province: world.provinces.here },
      { role: 'liaison' as const, agency: world.agencies.water },
    ]
    await payload.update({ collection: 'users', id: world.userId('general2'), data: { roles }, ...trusted })
    const item = await itemOf(world, water, 'G-1')
    const asked = { req: await world.as('general2'), itemId: item.id, seenAt: item.updatedAt }
    await expect(scoreItem({ ...asked, actual: '45' })).rejects.toMatchObject({ code: 'conflictOfInterest' })
    await expect(flagItem({ ...asked, reason: 'سند' })).rejects.toMatchObject({ code: 'conflictOfInterest' })
    await expect(recordInquiry({ ...asked, actual: '45' })).rejects.toMatchObject({ code: 'conflictOfInterest' })
    await expect(
      transition({ req: asked.req, noun: 'evaluation', id: water, move: 'beginReview' }),
    ).rejects.toMatchObject({ code: 'conflictOfInterest' })
    await payload.update({
      collection: 'users',
      id: world.userId('general2'),
      data: { roles: roles.slice(0, 1) },
      ...trusted,
    })
  })

  test('an evaluation that was not submitted', async () => {
    const welfare = await evaluationOf(world, 'welfare')
    await expect(score('general', 'G-1', { actual: '45' }, welfare)).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('a score above the cap, an own score or «does not apply» without a reason', async () => {
    await expect(score('general', 'G-1', { actual: '45', score: '600.5', reason: 'سند' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'score', code: 'aboveCap' }] },
    })
    await expect(score('general', 'G-1', { actual: '45', score: '250' })).rejects.toMatchObject({
      code: 'reasonRequired',
    })
    await expect(score('general', 'G-1', { score: '0' })).rejects.toMatchObject({ code: 'reasonRequired' })
    await expect(score('general', 'G-1', { notApplicable: true })).rejects.toMatchObject({ code: 'reasonRequired' })
  })

  test('and none of it left a trace', async () => {
    expect(await itemOf(world, water, 'G-1')).toMatchObject({ itemState: 'self_entered', initialScore: null })
    expect(await eventsOf(world, water)).not.toContain('item.scored')
    expect((await evaluationNow(world, water)).workflowState).toBe('submitted')
  })
})

describe('a score', () => {
  test('by the rule begins the review, keeps what the agency said, and rolls up', async () => {
    await score('general', 'G-1', { actual: '۳۰' })
    const item = await itemOf(world, water, 'G-1')
    expect(item).toMatchObject({
      itemState: 'scored',
      selfActual: '45',
      selfScore: '300',
      initialActual: '30',
      initialTarget: '90',
      initialScore: '200',
      initialReason: null,
      scoredBy: world.userId('general'),
    })
    expect(await evaluationNow(world, water)).toMatchObject({
      workflowState: 'under_review',
      generalScore: '200',
      specificScore: '0',
      total: '100',
    })
    expect((await eventsOf(world, water)).slice(-2)).toEqual(['evaluation.reviewStarted', 'item.scored'])
  })

  test('of one’s own stands with its reason, and the event tells old and new', async () => {
    await score('general', 'G-1', { actual: '30', score: '۱۵۰٫۵', reason: 'بخشی از مستند پذیرفته نشد' })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      initialScore: '150.5',
      initialReason: 'بخشی از مستند پذیرفته نشد',
      itemState: 'scored',
    })
    const { docs } = await application.payload.find({
      collection: 'audit-events',
      where: { event: { equals: 'item.scored' } },
      sort: '-at',
      limit: 1,
      ...trusted,
    })
    expect(docs[0]).toMatchObject({
      actorName: 'general',
      details: {
        oldScore: '200',
        newScore: '150.5',
        computed: '200',
        departs: true,
        reason: 'بخشی از مستند پذیرفته نشد',
      },
    })
  })

  test('missing, zero and «does not apply» stay three things', async () => {
    expect(await evaluationNow(world, water)).toMatchObject({ missingCount: 3, notApplicableCount: 0 })
    await score('specific', 'S-1', { score: '0', reason: 'مستند ندارد' })
    await score('specific', 'S-2', { notApplicable: true, reason: 'این وظیفه واگذار شده است' })
    expect(await itemOf(world, water, 'S-1')).toMatchObject({ initialScore: '0', initialActual: null })
    expect(await itemOf(world, water, 'S-2')).toMatchObject({
      initialScore: null,
      notApplicable: true,
      selfActual: 'yes',
      selfScore: '300',
    })
    expect(await evaluationNow(world, water)).toMatchObject({
      missingCount: 1,
      notApplicableCount: 1,
      specificScore: '0',
      specificCap: '700',
    })
  })

  test('over «does not apply» brings the measure back', async () => {
    await score('specific', 'S-2', { actual: 'yes' })
    expect(await itemOf(world, water, 'S-2')).toMatchObject({
      notApplicable: false,
      notApplicableReason: null,
      initialScore: '300',
    })
    expect(await evaluationNow(world, water)).toMatchObject({
      notApplicableCount: 0,
      specificScore: '300',
      specificCap: '1000',
    })
  })

  test('on something older than what is stored is refused, and the newer stays', async () => {
    const { id, updatedAt } = await itemOf(world, water, 'G-2')
    const asked = { itemId: id, seenAt: updatedAt }
    const outcomes = await Promise.allSettled([
      scoreItem({ req: await world.as('general'), ...asked, actual: 'good' }),
      scoreItem({ req: await world.as('general2'), ...asked, actual: 'fair' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'staleRevision', status: 409 })
    const winner = outcomes[0]?.status === 'fulfilled' ? ['good', '300'] : ['fair', '200']
    expect(await itemOf(world, water, 'G-2')).toMatchObject({ initialActual: winner[0], initialScore: winner[1] })
  })
})

describe('an inquiry', () => {
  test('is refused to those without the right and with a value that the measure does not read', async () => {
    const { id, updatedAt } = await itemOf(world, water, 'G-1')
    const asked = { itemId: id, seenAt: updatedAt }
    await expect(recordInquiry({ req: await world.as('deputy'), ...asked, actual: '60' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(recordInquiry({ req: await world.as('otherLiaison'), ...asked, actual: '60' })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(recordInquiry({ req: await world.as('general'), ...asked, actual: 'بسیار' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('stands beside the evaluator’s score and never over it', async () => {
    const { id, updatedAt, initialScore } = await itemOf(world, water, 'G-1')
    await recordInquiry({
      req: await world.as('specific'),
      itemId: id,
      seenAt: updatedAt,
      actual: '۶۰',
      letterNumber: '44642/ت27701',
    })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      inquiryActual: '60',
      inquiryScore: '400',
      inquiryLetterNumber: '44642/ت27701',
      initialScore,
      itemState: 'scored',
    })
    expect(await evaluationNow(world, water)).toMatchObject({
      generalScore: String(Number(initialScore) + Number((await itemOf(world, water, 'G-2')).initialScore)),
    })
  })

  test('counts until an evaluator has scored', async () => {
    const welfare = await submitted(world, 'welfare')
    const { id, updatedAt } = await itemOf(world, welfare, 'G-1')
    await recordInquiry({ req: await world.as('general'), itemId: id, seenAt: updatedAt, actual: '90' })
    expect(await evaluationNow(world, welfare)).toMatchObject({ generalScore: '600', workflowState: 'submitted' })
    await score('general', 'G-1', { actual: '45' }, welfare)
    expect(await evaluationNow(world, welfare)).toMatchObject({ generalScore: '300' })
  })
})

describe('a flag', () => {
  test('needs a reason and a dimension of one’s own', async () => {
    const { id, updatedAt } = await itemOf(world, water, 'G-1')
    const asked = { itemId: id, seenAt: updatedAt }
    await expect(flagItem({ req: await world.as('general'), ...asked, reason: '  ' })).rejects.toMatchObject({
      code: 'reasonRequired',
    })
    await expect(flagItem({ req: await world.as('specific'), ...asked, reason: 'سند' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('is taken back and leaves the score as it was', async () => {
    const before = await itemOf(world, water, 'G-1')
    await flagItem({
      req: await world.as('general'),
      itemId: before.id,
      seenAt: before.updatedAt,
      reason: 'گزارش امضا ندارد',
    })
    const flagged = await itemOf(world, water, 'G-1')
    expect(flagged).toMatchObject({ itemState: 'flagged', initialScore: before.initialScore })
    const { docs } = await world.payload.find({ collection: 'deficiencies', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ item: before.id, reason: 'گزارش امضا ندارد', workflowState: 'open' }])
    await settleDeficiency({ req: await world.as('general2'), id: docs[0]?.id ?? '', move: 'withdraw' })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      itemState: 'scored',
      initialScore: before.initialScore,
    })
    expect((await eventsOf(world, water)).slice(-2)).toEqual(['deficiency.raised', 'deficiency.withdrawn'])
  })
})
