import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { today } from '../../../src/lib/clock'
import type { Flag } from '../../../src/services/evaluation/flagItem'
import { flagItem } from '../../../src/services/evaluation/flagItem'
import { loadReview } from '../../../src/services/evaluation/loadReview'
import { resumeOverdueEvaluations } from '../../../src/services/evaluation/resumeOverdue'
import { scoreItem } from '../../../src/services/evaluation/scoreItem'
import { settleDeficiency } from '../../../src/services/evaluation/settleDeficiency'
import { answerDeficiency } from '../../../src/services/forms/answerDeficiency'
import { openSlot } from '../../../src/services/forms/openSlot'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { transition } from '../../../src/services/system/moves'
import { whileUncommitted } from '../../support/interleave'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { Code } from '../../support/review'
import { evaluationNow, eventsOf, inDays, itemOf, submitted } from '../../support/review'
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
afterAll(async () => {
  inDays(0)
  await application.close()
})

const seen = async (code: Code) => {
  const { id, updatedAt } = await itemOf(world, water, code)
  return { itemId: id, seenAt: updatedAt }
}
const flag = async (name: CastName, code: Code, flags: Flag[], dueDate?: string) =>
  flagItem({ req: await world.as(name), ...(await seen(code)), flags, dueDate })
const move = async (name: CastName, action: string) =>
  transition({ req: await world.as(name), noun: 'evaluation', id: water, move: action })
const settle = async (name: CastName, id: string, action: 'withdraw' | 'close' | 'raiseAgain', reason?: string) =>
  settleDeficiency({ req: await world.as(name), id, move: action, reason })
const say = async (name: CastName, id: string, answer: string, before = '') =>
  answerDeficiency({ req: await world.as(name), id, answer, seen: before })
const all = async () =>
  (await world.payload.find({ collection: 'deficiencies', depth: 0, sort: 'createdAt', overrideAccess: true })).docs
const of = async (path: string) => {
  const found = (await all()).filter((one) => one.path === path).at(-1)
  if (!found) throw new Error(`nothing is flagged at ${path}`)
  return found
}
const save = async (answers: Record<string, unknown>, revision?: number) => {
  const req = await world.as('liaison')
  const now = await readSelfAssessment({ req, evaluationId: water })
  return saveAnswers({ req, evaluationId: water, change: { revision: revision ?? now.revision, answers } })
}

describe('who is refused', () => {
  test.each([
    ['liaison', 'forbidden'],
    ['otherLiaison', 'notFound'],
    ['farGeneral', 'notFound'],
    ['deputy', 'forbidden'],
    ['specific', 'forbidden'],
  ] as const)('%s may not flag a general measure: %s', async (name, code) => {
    await expect(flag(name, 'G-1', [{ part: 'actual', reason: 'نقص' }])).rejects.toMatchObject({ code })
  })

  test('a part that the form does not ask, no reason, and days that the rule does not allow', async () => {
    await expect(flag('general', 'G-1', [{ part: 'nothing', reason: 'نقص' }])).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(flag('general', 'G-1', [{ reason: ' ' }])).rejects.toMatchObject({ code: 'reasonRequired' })
    const dated = (day: string) => flag('general', 'G-1', [{ reason: 'نقص' }], day)
    await expect(dated(today())).rejects.toMatchObject({ details: { fields: [{ code: 'dueTooEarly' }] } })
    await expect(dated(addDays(today(), 60))).rejects.toMatchObject({ details: { fields: [{ code: 'dueTooLate' }] } })
    expect(await all()).toEqual([])
  })
})

describe('flags of single parts', () => {
  test('begin the review, and of one part there is one at a time', async () => {
    const before = await seen('G-1')
    const first = {
      name: 'general' as const,
      work: (req: PayloadRequest) =>
        flagItem({
          req,
          ...before,
          flags: [{ part: 'explanation', reason: 'روشن نیست' }],
          dueDate: addDays(today(), 1),
        }),
    }
    const second = await whileUncommitted(world, first, async () =>
      flagItem({ req: await world.as('general2'), ...before, flags: [{ part: 'explanation', reason: 'کوتاه است' }] }),
    )
    expect(second).toMatchObject({ status: 'rejected', reason: { status: 409 } })
    await expect(flag('general2', 'G-1', [{ part: 'explanation', reason: 'کوتاه است' }])).rejects.toMatchObject({
      code: 'deficiencyExists',
      status: 409,
    })
    expect(await all()).toMatchObject([{ path: 'm_g_1.explanation', part: 'explanation', workflowState: 'open' }])
    expect((await evaluationNow(world, water)).workflowState).toBe('under_review')
  })

  test('the database too holds one unsettled one a field', async () => {
    const { id: _, ...row } = await of('m_g_1.explanation')
    const req = await world.system()
    await expect(world.payload.db.create({ collection: 'deficiencies', data: row, req })).rejects.toThrow()
  })

  test('are taken back before the return by an evaluator of the dimension alone', async () => {
    await flag('general', 'G-2', [{ reason: 'سطح را نشان دهید' }])
    const { id } = await of('m_g_2')
    await expect(settle('specific', id, 'withdraw')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(settle('farGeneral', id, 'withdraw')).rejects.toMatchObject({ code: 'notFound' })
    await expect(settle('liaison', id, 'withdraw')).rejects.toMatchObject({ code: 'notFound' })
    await expect(settle('general', id, 'close')).rejects.toMatchObject({ code: 'moveNotPossible' })
    await settle('general2', id, 'withdraw')
    expect((await itemOf(world, water, 'G-2')).itemState).toBe('self_entered')
    await expect(settle('general', id, 'withdraw')).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('are nothing to the agency before the return', async () => {
    const { id } = await of('m_g_1.explanation')
    await expect(say('liaison', id, 'درست شد')).rejects.toMatchObject({ code: 'notFound' })
    const own = await world.payload.find({
      collection: 'deficiencies',
      overrideAccess: false,
      req: await world.as('liaison'),
    })
    expect(own.docs).toEqual([])
  })
})

describe('after the return', () => {
  test('each has its day, and the evaluation the last of them', async () => {
    await flag('specific', 'S-2', [{ part: 'actual', reason: 'سند ندارد' }])
    await move('general', 'return')
    const { returnDueDate } = await evaluationNow(world, water)
    expect((await of('m_g_1.explanation')).dueDate).toBe(addDays(today(), 1))
    expect((await of('m_s_2.actual')).dueDate).toBe(returnDueDate)
  })

  test('only what was flagged opens: other fields and other parts are refused, stale or not', async () => {
    const view = await readSelfAssessment({ req: await world.as('liaison'), evaluationId: water })
    expect(view).toMatchObject({ open: ['m_g_1', 'm_s_2'], parts: { m_g_1: ['explanation'] } })
    expect(view.flags.map(({ path }) => path)).toEqual(['m_g_1.explanation', 'm_s_2.actual'])
    const locked = (path: string) => ({
      code: 'fieldsLocked',
      status: 403,
      details: { fields: [{ path, code: 'locked' }] },
    })
    await expect(save({ m_g_2: { actual: 'weak' } })).rejects.toMatchObject(locked('m_g_2'))
    const sly = { actual: '90', explanation: 'نو' }
    await expect(save({ m_g_1: sly })).rejects.toMatchObject(locked('m_g_1.actual'))
    await expect(save({ m_g_1: sly }, 0)).rejects.toMatchObject(locked('m_g_1.actual'))
    const slot = { evaluationId: water, field: 'm_g_1', slot: 'e1' }
    await expect(openSlot(await world.as('liaison'), slot)).rejects.toMatchObject({ code: 'fieldsLocked' })
  })

  test('its agency answers, and nobody else; a colleague is never overwritten', async () => {
    const { id } = await of('m_s_2.actual')
    await expect(say('otherLiaison', id, 'x')).rejects.toMatchObject({ code: 'notFound' })
    await expect(say('general', id, 'x')).rejects.toMatchObject({ code: 'forbidden' })
    await say('liaison', id, 'سند در بایگانی است')
    await say('liaison', id, 'سند در بایگانی است')
    await expect(say('director', id, 'سند نداریم')).rejects.toMatchObject({
      code: 'staleRevision',
      details: { others: { answer: 'سند در بایگانی است' } },
    })
  })

  test('evaluators do not settle meanwhile, and do not read the answer yet', async () => {
    const { id } = await of('m_s_2.actual')
    await expect(settle('specific', id, 'withdraw')).rejects.toMatchObject({ code: 'moveNotPossible' })
    const { deficiencies } = await loadReview({ req: await world.as('specific'), evaluationId: water })
    expect(deficiencies.find((one) => one.id === id)).toMatchObject({ state: 'open', answer: null })
  })

  test('it is not handed in while a flag has neither answer nor change, and then once', async () => {
    const { id } = await of('m_g_1.explanation')
    await expect(move('director', 'resubmit')).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: [{ path: `m_g_1.flag-${id}`, code: 'flagUnanswered' }] },
    })
    await save({ m_g_1: { actual: '45', explanation: 'روشن‌تر' } })
    const both = await Promise.allSettled([
      move('director', 'resubmit'),
      move('liaison', 'resubmit'),
      move('director', 'resubmit'),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await eventsOf(world, water)).filter((event) => event === 'deficiency.answered')).toHaveLength(2)
  })
})

describe('after it was handed in again', () => {
  test('the evaluator sees old beside new, and nothing that did not change', async () => {
    const { deficiencies } = await loadReview({ req: await world.as('general'), evaluationId: water })
    const [explained, answered] = ['m_g_1.explanation', 'm_s_2.actual'].map((path) =>
      deficiencies.find((one) => one.path === path),
    )
    expect(explained).toMatchObject({
      state: 'answered',
      before: { value: { explanation: 'نیمی از خدمات الکترونیکی شد' }, files: [] },
      after: { value: { explanation: 'روشن‌تر' }, files: [] },
    })
    expect(answered).toMatchObject({
      state: 'answered',
      answer: 'سند در بایگانی است',
      before: { value: { actual: 'yes' } },
    })
    await expect(say('liaison', answered?.id ?? '', 'دیگر')).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('he closes it, or raises it again with a new reason; before all are settled nothing is approved', async () => {
    const { id } = await of('m_g_1.explanation')
    await expect(settle('general', id, 'raiseAgain')).rejects.toMatchObject({ code: 'reasonRequired' })
    await settle('general', id, 'raiseAgain', 'هنوز روشن نیست')
    expect((await all()).filter(({ path }) => path === 'm_g_1.explanation')).toMatchObject([
      { workflowState: 'closed', outcome: 'raisedAgain' },
      { workflowState: 'open', previous: id, reason: 'هنوز روشن نیست', sentAt: null },
    ])
    const asked = await of('m_s_2.actual')
    await expect(settle('general', asked.id, 'close')).rejects.toMatchObject({ code: 'forbidden' })
    await settle('specific', asked.id, 'close')
    await expect(settle('specific', asked.id, 'close')).rejects.toMatchObject({ status: 409 })
    expect((await itemOf(world, water, 'S-2')).itemState).toBe('self_entered')
    await expect(move('general', 'approveGeneral')).rejects.toMatchObject({ details: { what: 'openFlags', count: 1 } })
  })

  test('what nobody answered by its day is closed as unanswered, and the review goes on', async () => {
    await flag('specific', 'S-1', [{ reason: 'گزارش بدهید' }])
    await move('general', 'return')
    await say('liaison', (await of('m_g_1.explanation')).id, 'روشن است')
    inDays(30)
    expect(await resumeOverdueEvaluations({ payload: world.payload })).toBe(1)
    inDays(0)
    expect(await of('m_s_1')).toMatchObject({ workflowState: 'closed', outcome: 'unanswered' })
    expect(await of('m_g_1.explanation')).toMatchObject({ workflowState: 'answered', answer: 'روشن است' })
    expect((await itemOf(world, water, 'S-1')).itemState).toBe('self_entered')
  })

  test('a score settles the flags of its measure', async () => {
    await scoreItem({ req: await world.as('general'), ...(await seen('G-1')), actual: '45' })
    expect(await of('m_g_1.explanation')).toMatchObject({ workflowState: 'closed', outcome: 'mended' })
    expect((await itemOf(world, water, 'G-1')).itemState).toBe('rescored')
    const timeline = (await loadReview({ req: await world.as('general'), evaluationId: water })).timeline
    expect(timeline.filter(({ event }) => event === 'deficiency.closed').every(({ measure }) => measure)).toBe(true)
  })
})
