import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { flagItem } from '../../../src/services/evaluation/flagItem'
import { listReviews } from '../../../src/services/evaluation/listReviews'
import { loadReview } from '../../../src/services/evaluation/loadReview'
import { loadScores } from '../../../src/services/evaluation/loadScores'
import { recordInquiry } from '../../../src/services/evaluation/recordInquiry'
import { scoreItem } from '../../../src/services/evaluation/scoreItem'
import { settleDeficiency } from '../../../src/services/evaluation/settleDeficiency'
import { transition } from '../../../src/services/system/moves'
import { timelineOf } from '../../../src/services/system/timeline'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import type { Code } from '../../support/review'
import { itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
let headers: Record<string, string>
const seen = async (code: Code) => {
  const { id, updatedAt } = await itemOf(world, water, code)
  return { itemId: id, seenAt: updatedAt }
}
const score = async (name: CastName, code: Code, actual: string) =>
  scoreItem({ req: await world.as(name), ...(await seen(code)), actual })

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await submitted(world, 'water')
  headers = await signIn(application.payload, castEmail('liaison'), castPassword)
  await recordInquiry({ req: await world.as('general'), ...(await seen('G-1')), actual: '27', letterNumber: '1405/7' })
  await score('general', 'G-1', '30')
  await score('general', 'G-2', 'fair')
  await score('specific', 'S-1', '25')
  await score('specific', 'S-2', 'no')
  await flagItem({ req: await world.as('general'), ...(await seen('G-2')), reason: 'نامی که میان ارزیابان می‌ماند' })
  const { docs } = await application.payload.find({ collection: 'deficiencies', depth: 0, overrideAccess: true })
  await settleDeficiency({ req: await world.as('general'), id: docs[0]?.id ?? '', move: 'withdraw' })
})
afterAll(() => application.close())

type Docs = { docs: Record<string, unknown>[] }
const ask = async (path: string) => rest(application.payload, 'GET', path, { headers })
const docs = async (path: string) => ((await ask(path)).body as Docs).docs

/** Every figure that the evaluators' work has produced; none of them is what the agency itself reckoned. */
const figures = ['200', '560', '1060', '530', '180']
const figuresIn = (value: unknown) => figures.filter((figure) => JSON.stringify(value).includes(`"${figure}"`))

describe('before the initial approval the agency sees no score of an evaluator', () => {
  test('the figures are there, for the staff', async () => {
    const view = await loadReview({ req: await world.as('general'), evaluationId: water })
    expect(figuresIn(view)).toEqual(expect.arrayContaining(['200', '180', '560']))
  })

  test('not in its evaluation', async () => {
    const [own, ...others] = await docs('/evaluations')
    expect(others).toEqual([])
    expect(own).toMatchObject({ id: water, workflowState: 'under_review', selfTotal: expect.any(String) })
    expect(figuresIn(own)).toEqual([])
    for (const name of ['total', 'generalScore', 'specificScore']) expect(own?.[name] ?? null).toBeNull()
    expect(figuresIn((await ask(`/evaluations/${water}?depth=3`)).body)).toEqual([])
  })

  test('not in its items or in the rolled-up scores', async () => {
    expect(await docs('/evaluation-items')).toEqual([])
    expect(await docs('/evaluation-scores')).toEqual([])
    const { id } = await itemOf(world, water, 'G-1')
    expect((await ask(`/evaluation-items/${id}`)).status).toBe(404)
  })

  test('not by asking «greater than» or by the order of a list', async () => {
    for (const field of ['total', 'generalScore', 'specificScore']) {
      for (const query of [
        `where[${field}][greater_than]=1`,
        `where[${field}][exists]=true`,
        `sort=${field}`,
        `sort=-${field}`,
      ]) {
        expect([query, (await ask(`/evaluations?${query}`)).status]).toEqual([query, 400])
      }
    }
    expect((await ask('/evidence?where[evaluation.total][greater_than]=1')).status).toBe(400)
    expect((await ask('/evaluation-items?where[initialScore][greater_than]=1')).status).toBe(400)
    expect((await ask('/form-submissions?where[evaluation.total][greater_than]=1')).status).toBe(400)
  })

  test('not in what happened', async () => {
    expect((await ask('/audit-events')).status).toBe(403)
    const own = await timelineOf({ req: await world.as('liaison'), evaluationId: water })
    expect(own.map(({ event }) => event)).toEqual([
      'evaluation.reviewStarted',
      'evaluation.submitted',
      'evaluation.started',
    ])
    expect(own.map(({ actor }) => actor)).toEqual([
      { side: 'staff', name: null },
      { side: 'agency', name: 'director' },
      { side: 'agency', name: 'director' },
    ])
    expect(JSON.stringify(own)).not.toContain('نامی که میان ارزیابان می‌ماند')
  })

  test('not on its pages', async () => {
    const view = await loadScores({ req: await world.as('liaison'), evaluationId: water })
    expect(view).toMatchObject({ isStaff: false, items: [], axes: [], appeals: { mayAppeal: false } })
    expect(figuresIn(view)).toEqual([])
    await expect(loadReview({ req: await world.as('liaison'), evaluationId: water })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(listReviews({ req: await world.as('liaison') })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('and others see nothing at all', async () => {
    for (const name of ['otherLiaison', 'farLiaison', 'farGeneral', 'editor'] as const) {
      await expect(loadScores({ req: await world.as(name), evaluationId: water })).rejects.toMatchObject({
        code: 'notFound',
      })
      await expect(timelineOf({ req: await world.as(name), evaluationId: water })).rejects.toMatchObject({
        code: 'notFound',
      })
    }
    await expect(loadScores({ req: await world.as('liaison'), evaluationId: 'nothing' })).rejects.toMatchObject({
      code: 'notFound',
    })
  })
})

describe('after it', () => {
  beforeAll(async () => {
    for (const [name, move] of [
      ['general', 'approveGeneral'],
      ['specific', 'approveSpecific'],
    ] as const) {
      await transition({ req: await world.as(name), noun: 'evaluation', id: water, move })
    }
  })

  test('the agency sees target, actual, score and remark of each, and not which colleague scored', async () => {
    const view = await loadScores({ req: await world.as('liaison'), evaluationId: water })
    expect(view.items.map(({ measure, found }) => [measure.code, found?.score])).toEqual([
      ['G-1', '200'],
      ['G-2', '200'],
      ['S-1', '560'],
      ['S-2', '0'],
    ])
    expect(view.items.map(({ scoredBy }) => scoredBy)).toEqual([null, null, null, null])
    expect(view.evaluation).toMatchObject({
      total: '480',
      scores: { general: { score: '400' }, specific: { score: '560' } },
    })
    expect(view.axes.map(({ score: sum, cap }) => [sum, cap])).toEqual([
      ['400', '1000'],
      ['560', '1000'],
    ])
    expect((await ask(`/evaluations/${water}`)).body).toMatchObject({ total: '480' })
    expect(await docs('/evaluation-items')).toHaveLength(4)
    expect((await docs('/evaluation-scores')).length).toBeGreaterThan(4)
  })

  test('and another agency still nothing', async () => {
    const other = await signIn(application.payload, castEmail('otherLiaison'), castPassword)
    for (const path of ['/evaluation-items', '/evaluation-scores']) {
      expect((await rest(application.payload, 'GET', path, { headers: other })).body).toMatchObject({ docs: [] })
    }
    expect((await rest(application.payload, 'GET', `/evaluations/${water}`, { headers: other })).status).toBe(404)
  })
})

describe('the list of evaluators', () => {
  test('folds Persian spellings, and filters by state and group', async () => {
    const req = await world.as('general')
    const names = async (filter: object) => (await listReviews({ req, filter })).rows.map(({ agency }) => agency)
    expect(await names({ search: 'بهزيستي' })).toEqual(['اداره کل بهزیستی'])
    expect(await names({ search: 'آب وفاضلاب' })).toEqual(['شرکت آب و فاضلاب'])
    expect(await names({ state: 'initially_approved' })).toEqual(['شرکت آب و فاضلاب'])
    expect(await names({ group: 'nothing' })).toEqual([])
    expect((await listReviews({ req })).states).toEqual({ initially_approved: 1, not_started: 1 })
  })
})
