import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import type { Answers } from '../../../src/domain/forms/definition'
import { addEvidence } from '../../../src/services/forms/addEvidence'
import { checkReceipt } from '../../../src/services/forms/readReceipt'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { submitAnswers } from '../../../src/services/forms/submitAnswers'
import { transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string

const answers: Answers = {
  m_g_1: { actual: '78.5' },
  m_g_2: { actual: 'good' },
  m_s_1: { actual: '25', explanation: 'با تعویض کنتورها کاهش یافت.' },
  m_s_2: { actual: 'yes' },
}

const view = async (name: CastName) => readSelfAssessment({ req: await world.as(name), evaluationId: water })
const save = async (some: Answers) =>
  saveAnswers({
    req: await world.as('liaison'),
    evaluationId: water,
    change: { revision: (await view('liaison')).revision, answers: some },
  })
const submit = async () =>
  submitAnswers({ req: await world.as('director'), evaluationId: water, revision: (await view('director')).revision })
const move = async (name: CastName, action: string, reason?: string) =>
  transition({
    req: await world.as(name),
    noun: 'evaluation',
    id: water,
    move: action,
    input: reason ? { reason } : {},
  })
const visitor = () => createLocalReq({}, application.payload)
const receipts = async () =>
  (
    await runSql<{ code: string }>(
      await visitor(),
      sql`select code from submission_receipts where evaluation_id = ${water} order by round`,
    )
  ).map(({ code }) => code)

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  const liaison = await world.as('liaison')
  const file = { name: 'گزارش.pdf', bytes: makePdf('report') }
  await addEvidence({ req: liaison, evaluationId: water, field: 'm_g_1', slot: 'e1', file })
  await save(answers)
  await submit()
})
afterAll(() => application.close())

describe('who takes nothing back', () => {
  test.each([
    ['otherLiaison', 'notFound'],
    ['farManager', 'notFound'],
    ['liaison', 'forbidden'],
    ['general', 'forbidden'],
    ['manager', 'forbidden'],
  ] as const)('%s: %s', async (name, code) => {
    await expect(move(name, 'recall')).rejects.toMatchObject({ code })
    if (code === 'forbidden') expect((await view(name)).may.recall).toBe(false)
  })

  test('the head himself, once the window has closed: it could not be handed in again', async () => {
    const days = async (closes: string) =>
      runSql(
        await visitor(),
        sql`update evaluation_cycles set windows_self_assessment_closes = ${closes}
            where id = (select cycle_id from evaluations where id = ${water})
            returning (select windows_self_assessment_closes from evaluation_cycles c where c.id = evaluation_cycles.id) as closes`,
      )
    const [before] = await runSql<{ closes: string }>(
      await visitor(),
      sql`select windows_self_assessment_closes as closes from evaluation_cycles
          where id = (select cycle_id from evaluations where id = ${water})`,
    )
    await days('2020-01-01')
    await expect(move('director', 'recall')).rejects.toMatchObject({ code: 'windowClosed' })
    expect((await view('director')).may.recall).toBe(false)
    await days(before?.closes ?? '')
  })
})

describe('what was handed in', () => {
  test('is a draft again, once, whoever clicks how often; its receipt says so', async () => {
    expect((await view('director')).may.recall).toBe(true)
    const both = await Promise.allSettled([
      move('director', 'recall', 'جدول دو باید اصلاح شود.'),
      move('director', 'recall'),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const after = await view('liaison')
    expect(after).toMatchObject({ state: 'in_progress', submittedAt: null, may: { fill: true } })
    expect(after.answers).toMatchObject(answers)
    const [code = ''] = await receipts()
    expect(await checkReceipt(await visitor(), code)).toMatchObject({ isRecalled: true, isSuperseded: false })
    const told = await runSql<{ name: string }>(
      await visitor(),
      sql`select distinct u.name from notices n join users u on u.id = n.recipient_id where n.event = 'evaluation.recalled'`,
    )
    expect(told.length).toBeGreaterThan(2)
  })

  test('is handed in anew under another code; the items hold what was said last', async () => {
    await save({ m_g_2: { actual: 'excellent' } })
    await submit()
    const codes = await receipts()
    expect(codes).toHaveLength(2)
    expect(await checkReceipt(await visitor(), codes[0] ?? '')).toMatchObject({ isRecalled: true, isSuperseded: true })
    expect(await checkReceipt(await visitor(), codes[1] ?? '')).toMatchObject({
      isRecalled: false,
      isSuperseded: false,
    })
    const [item] = await runSql<{ actual: string }>(
      await visitor(),
      sql`select i.self_actual as actual from evaluation_items i join measures m on m.id = i.measure_id
          where i.evaluation_id = ${water} and m.code = 'G-2'`,
    )
    expect(item).toEqual({ actual: 'excellent' })
  })

  test('when the head takes it back as an evaluator begins, one of the two happens', async () => {
    const [recalled, begun] = await Promise.allSettled([move('director', 'recall'), move('general', 'beginReview')])
    const won = [recalled, begun].filter(({ status }) => status === 'fulfilled')
    expect(won).toHaveLength(1)
    const { state } = await view('director')
    expect(state).toBe(recalled?.status === 'fulfilled' ? 'in_progress' : 'under_review')
    if (state === 'in_progress') {
      await submit()
      await move('general', 'beginReview')
    }
  })

  test('stays handed in once its review has begun', async () => {
    await expect(move('director', 'recall')).rejects.toMatchObject({ code: 'moveNotPossible' })
    expect((await view('director')).may.recall).toBe(false)
  })
})
