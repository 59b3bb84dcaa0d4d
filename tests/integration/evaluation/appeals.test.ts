import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { approveEvaluations } from '../../../src/services/evaluation/approveEvaluations'
import { attachAppealFile } from '../../../src/services/evaluation/attachAppealFile'
import { listAppeals } from '../../../src/services/evaluation/listAppeals'
import { listApprovals } from '../../../src/services/evaluation/listApprovals'
import { loadAppeal } from '../../../src/services/evaluation/loadAppeal'
import { registerAppeal } from '../../../src/services/evaluation/registerAppeal'
import { scoreItem } from '../../../src/services/evaluation/scoreItem'
import { transition } from '../../../src/services/system/moves'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { Code } from '../../support/review'
import { evaluationNow, eventsOf, inDays, itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
let welfare: string
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await submitted(world, 'water')
  welfare = await submitted(world, 'welfare')
})
afterAll(() => application.close())
afterEach(() => inDays(0))

const cycle = async (name: CastName, move: string) =>
  transition({ req: await world.as(name), noun: 'cycle', id: world.cycle, move })
const evaluation = async (name: CastName, id: string, move: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'evaluation', id, move, input })

/** Scores every measure by what the agency said, and approves both dimensions. */
async function approve(id: string, codes: readonly Code[]): Promise<void> {
  for (const code of codes) {
    const { id: itemId, updatedAt, selfActual, dimension } = await itemOf(world, id, code)
    await scoreItem({ req: await world.as(dimension), itemId, seenAt: updatedAt, actual: selfActual })
  }
  await evaluation('general', id, 'approveGeneral')
  await evaluation('specific', id, 'approveSpecific')
}

const register = async (name: CastName, code: Code, text = 'عملکرد ما ۶۰ درصد است؛ گزارش پیوست می‌شود.') =>
  registerAppeal({
    req: await world.as(name),
    itemId: (await itemOf(world, water, code)).id,
    text,
    requestedActual: '60',
  })
const decide = async (name: CastName, id: string, move: string, input: Record<string, unknown>) =>
  transition({ req: await world.as(name), noun: 'appeal', id, move, input })
const attach = async (name: CastName, appealId: string, bytes = makePdf('appeal'), fileName = 'صورت‌جلسه.pdf') =>
  attachAppealFile({ req: await world.as(name), appealId, file: { name: fileName, bytes } })

describe('before the scores are released', () => {
  test('nobody appeals, because there is nothing to appeal against', async () => {
    await expect(register('liaison', 'G-1')).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('in the time for appeals', () => {
  beforeAll(async () => {
    await approve(water, ['G-1', 'G-2', 'S-1', 'S-2'])
    await cycle('manager', 'startEvaluation')
  })

  test('an approved evaluation waits for the cycle', async () => {
    expect((await evaluationNow(world, water)).workflowState).toBe('initially_approved')
    await expect(register('liaison', 'G-1')).rejects.toMatchObject({ code: 'moveNotPossible' })
    await cycle('manager', 'openAppeals')
    expect((await evaluationNow(world, water)).workflowState).toBe('appeal_window')
  })

  test.each([
    ['otherLiaison', 'notFound'],
    ['farLiaison', 'notFound'],
    ['general', 'forbidden'],
    ['deputy', 'forbidden'],
    ['committee', 'forbidden'],
  ] as const)('%s does not appeal for the agency: %s', async (name, code) => {
    await expect(register(name, 'G-1')).rejects.toMatchObject({ code })
  })

  test('not before the first day, not after the last, and not without a text', async () => {
    inDays(-5)
    await expect(register('liaison', 'G-1')).rejects.toMatchObject({ code: 'windowNotOpen' })
    inDays(8)
    await expect(register('liaison', 'G-1')).rejects.toMatchObject({ code: 'windowClosed' })
    inDays(0)
    await expect(register('liaison', 'G-1', '  ')).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'text' }] },
    })
    expect(await eventsOf(world, water)).not.toContain('appeal.registered')
  })

  test('one a measure, also when two of the agency press at once', async () => {
    const outcomes = await Promise.allSettled([register('liaison', 'G-1'), register('director', 'G-1')])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'appealExists', status: 409 })
    await register('liaison', 'G-2', 'سطح کیفی «عالی» است.')
    expect(await evaluationNow(world, water)).toMatchObject({ workflowState: 'appealed' })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      itemState: 'appealed',
      initialScore: '300',
      appealScore: null,
    })
    expect((await listAppeals({ req: await world.as('committee') })).map(({ measure }) => measure.code)).toEqual([
      'G-1',
      'G-2',
    ])
  })

  test('its text cannot be changed through any door', async () => {
    const [first] = await listAppeals({ req: await world.as('committee') })
    for (const name of ['liaison', 'director', 'committee', 'admin'] as const) {
      await expect(
        application.payload.update({
          collection: 'appeals',
          id: first?.id ?? '',
          data: { text: 'متنی دیگر' },
          overrideAccess: false,
          req: await world.as(name),
        }),
      ).rejects.toMatchObject({ status: 403 })
    }
  })

  test('files come after the text, from the agency, of the kinds that are taken, each once', async () => {
    const [first] = await listAppeals({ req: await world.as('committee') })
    const id = first?.id ?? ''
    await expect(attach('otherLiaison', id)).rejects.toMatchObject({ code: 'notFound' })
    await expect(attach('general', id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(attach('liaison', id, Buffer.from('<svg/>'), 'a.pdf')).rejects.toMatchObject({ code: 'wrongFileType' })
    expect(await attach('liaison', id)).toHaveLength(1)
    expect(await attach('liaison', id)).toHaveLength(1)
    expect(await attach('director', id, makePdf('second'))).toHaveLength(2)
    const view = await loadAppeal({ req: await world.as('committee'), appealId: id })
    expect(view.appeal.files.map(({ name }) => name)).toEqual(['صورت‌جلسه.pdf', 'صورت‌جلسه.pdf'])
    expect(view.item.files.every(({ slot }) => !slot.startsWith('appeal.'))).toBe(true)
  })
})

describe('a decision', () => {
  const appealOf = async (code: Code) => {
    const found = (await listAppeals({ req: await world.as('committee') })).find(({ measure }) => measure.code === code)
    if (!found) throw new Error(`no appeal of ${code}`)
    return found.id
  }

  test('is the committee’s, with a reason and a fitting score', async () => {
    const id = await appealOf('G-1')
    const fit = { reason: 'گزارش پذیرفته شد', newScore: '400' }
    await expect(listAppeals({ req: await world.as('general') })).rejects.toMatchObject({ code: 'forbidden' })
    for (const name of ['general', 'deputy', 'manager', 'liaison'] as const) {
      await expect(decide(name, id, 'accept', fit)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(decide('farDeputy', id, 'accept', fit)).rejects.toMatchObject({ code: 'notFound' })
    await expect(decide('committee', id, 'accept', { ...fit, reason: '' })).rejects.toMatchObject({
      code: 'reasonRequired',
    })
    await expect(decide('committee', id, 'accept', { reason: 'بله' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(decide('committee', id, 'accept', { ...fit, newScore: '601' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(decide('committee', id, 'accept', { ...fit, newScore: '299' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(decide('committee', id, 'reject', fit)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('is not his who gave the score, nor his who works for the agency', async () => {
    const { payload } = application
    const id = await appealOf('G-1')
    const committee = { role: 'appeals_committee' as const, province: world.provinces.here }
    const give = (name: CastName, roles: object[]) =>
      payload.update({
        collection: 'users',
        id: world.userId(name),
        data: { roles: roles as never },
        overrideAccess: true,
        depth: 0,
      })
    const general = { role: 'general_evaluator', province: world.provinces.here }
    await give('general', [general, committee])
    await expect(decide('general', id, 'reject', { reason: 'نه' })).rejects.toMatchObject({
      code: 'conflictOfInterest',
      details: { what: 'ownScore' },
    })
    expect(await loadAppeal({ req: await world.as('general'), appealId: id })).toMatchObject({ hindrance: 'ownScore' })
    await give('general', [general])
    await give('member', [committee, { role: 'liaison', agency: world.agencies.water }])
    await expect(decide('member', id, 'reject', { reason: 'نه' })).rejects.toMatchObject({ code: 'conflictOfInterest' })
    await give('member', [{ role: 'council_member', province: world.provinces.here }])
  })

  test('with a new score stands beside the evaluator’s and moves the totals', async () => {
    await decide('committee', await appealOf('G-1'), 'acceptPartially', {
      reason: 'بخشی پذیرفته شد',
      newScore: '۳۵۰٫۵',
    })
    expect(await itemOf(world, water, 'G-1')).toMatchObject({
      itemState: 'decided',
      initialScore: '300',
      appealScore: '350.5',
      selfScore: '300',
    })
    expect(await evaluationNow(world, water)).toMatchObject({ generalScore: '650.5', workflowState: 'appealed' })
    await expect(decide('committee', await appealOf('G-1'), 'reject', { reason: 'نه' })).rejects.toMatchObject({
      status: 409,
    })
    await expect(attach('liaison', await appealOf('G-1'), makePdf('late'))).rejects.toMatchObject({ code: 'immutable' })
  })

  test('of the last one, after the cycle has left its appeals, sends the evaluation on', async () => {
    await cycle('manager', 'startFinalReview')
    expect((await evaluationNow(world, water)).workflowState).toBe('appealed')
    await decide('committee', await appealOf('G-2'), 'reject', { reason: 'سند تازه‌ای نبود' })
    expect(await itemOf(world, water, 'G-2')).toMatchObject({
      itemState: 'decided',
      appealScore: null,
      initialScore: '300',
    })
    expect((await evaluationNow(world, water)).workflowState).toBe('final_review')
  })
})

describe('the final approval', () => {
  test('is the deputy’s of the province, and not his who scored', async () => {
    const { payload } = application
    for (const name of ['general', 'manager', 'secretary', 'liaison'] as const) {
      await expect(listApprovals({ req: await world.as(name) })).rejects.toMatchObject({ code: 'forbidden' })
      const [result] = await approveEvaluations({ req: await world.as(name), ids: [water] })
      expect(result?.refusal?.code).toBe('forbidden')
    }
    expect((await approveEvaluations({ req: await world.as('farDeputy'), ids: [water] }))[0]?.refusal?.code).toBe(
      'notFound',
    )
    const roles = ['deputy', 'general_evaluator'].map((role) => ({ role, province: world.provinces.here }))
    await payload.update({
      collection: 'users',
      id: world.userId('general'),
      data: { roles: roles as never },
      overrideAccess: true,
    })
    const [own] = await approveEvaluations({ req: await world.as('general'), ids: [water] })
    expect(own?.refusal).toMatchObject({ code: 'conflictOfInterest', details: { what: 'ownScores' } })
    await payload.update({
      collection: 'users',
      id: world.userId('general'),
      data: { roles: roles.slice(1) as never },
      overrideAccess: true,
    })
  })

  test('shows both dimensions, the total and what became of the appeals', async () => {
    const list = await listApprovals({ req: await world.as('deputy') })
    expect(list.waiting).toMatchObject([
      {
        id: water,
        scores: { general: { score: '650.5', cap: '1000' } },
        appeals: { accepted: 0, partial: 1, rejected: 1 },
      },
    ])
    expect(list.onTheWay).toEqual({ submitted: 1 })
  })

  test('of several is each its own: one refused keeps none back, and each is told', async () => {
    const results = await approveEvaluations({ req: await world.as('deputy'), ids: [welfare, water, water] })
    expect(results.map(({ id, refusal }) => [id, refusal?.code ?? null])).toEqual([
      [welfare, 'moveNotPossible'],
      [water, null],
    ])
    expect(await evaluationNow(world, water)).toMatchObject({
      workflowState: 'finally_approved',
      finallyApprovedBy: world.userId('deputy'),
    })
    expect((await evaluationNow(world, welfare)).workflowState).toBe('submitted')
  })

  test('of one that is approved late comes after it went straight to final review', async () => {
    await approve(welfare, ['G-1', 'G-2', 'S-3'])
    expect((await evaluationNow(world, welfare)).workflowState).toBe('final_review')
  })

  test('or sending back, with a reason, hides the scores and opens both dimensions again', async () => {
    await expect(evaluation('deputy', welfare, 'sendBack')).rejects.toMatchObject({ code: 'reasonRequired' })
    await evaluation('deputy', welfare, 'sendBack', { reason: 'مستند محور نخست دوباره دیده شود' })
    expect(await evaluationNow(world, welfare)).toMatchObject({
      workflowState: 'under_review',
      scoresReleased: false,
      generalApprovedAt: null,
    })
    const { id, updatedAt } = await itemOf(world, welfare, 'G-1')
    await scoreItem({ req: await world.as('general'), itemId: id, seenAt: updatedAt, actual: '30' })
    expect(await itemOf(world, welfare, 'G-1')).toMatchObject({ initialScore: '200' })
  })
})
