import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { today } from '../../../src/lib/clock'
import { extendWindow } from '../../../src/services/evaluation/extendWindow'
import { loadScores } from '../../../src/services/evaluation/loadScores'
import { transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { answer, inDays, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
const later = addDays(today(), 20)
const nearer = addDays(today(), 15)
const answers = {
  'G-1': { actual: '45' },
  'G-2': { actual: 'good' },
  'S-1': { actual: '40', explanation: 'کاهش تدریجی' },
  'S-2': { actual: 'yes' },
}
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
})
afterAll(async () => {
  inDays(0)
  await application.close()
})

const extend = async (name: CastName, input: Partial<{ evaluationId: string; until: string; reason: string }> = {}) =>
  extendWindow({
    req: await world.as(name),
    evaluationId: water,
    until: later,
    reason: 'نامه ۱۲۰ دستگاه',
    ...input,
  })
const query = async <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
  runSql<Row>(await world.system(), statement)
const stored = async () =>
  (await query<{ until: string | null }>(sql`select extension_until as until from evaluations where id = ${water}`))[0]
    ?.until

describe('who is refused', () => {
  test('nobody', async () => {
    const asked = { req: await world.system(), evaluationId: water, until: later, reason: 'نامه' }
    await expect(extendWindow(asked)).rejects.toMatchObject({ code: 'notSignedIn' })
  })

  test.each([
    ['farManager', 'notFound'],
    ['farLiaison', 'notFound'],
    ['otherLiaison', 'notFound'],
    ['editor', 'notFound'],
    ['liaison', 'forbidden'],
    ['director', 'forbidden'],
    ['general', 'forbidden'],
    ['deputy', 'forbidden'],
    ['admin', 'forbidden'],
  ] as const)('%s: %s', async (name, code) => {
    await expect(extend(name)).rejects.toMatchObject({ code })
  })

  test('a manager who has a post in the agency', async () => {
    const req = await world.as('manager')
    const roles = [...(req.user?.roles ?? []), { role: 'liaison' as const, agency: world.agencies.water }]
    const both = { ...req, user: { ...req.user, roles } } as typeof req
    await expect(extendWindow({ req: both, evaluationId: water, until: later, reason: 'نامه' })).rejects.toMatchObject({
      code: 'conflictOfInterest',
      details: { what: 'ownWindow' },
    })
  })

  test('an evaluation that is not there', async () => {
    await expect(extend('manager', { evaluationId: world.cycle })).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('what is refused', () => {
  test.each([
    ['a day that has passed', { until: addDays(today(), -1) }, 'until', 'dayPassed'],
    ['the last day of the cycle itself', { until: addDays(today(), 10) }, 'until', 'notAfterClose'],
    ['what is no day', { until: '2026-02-30' }, 'until', 'notDate'],
    ['no day', { until: '' }, 'until', 'required'],
    ['no reason', { reason: '  ' }, 'reason', 'required'],
  ])('%s', async (_, input, path, code) => {
    await expect(extend('manager', input)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ path, code }] },
    })
    expect(await stored()).toBeNull()
  })

  test('an evaluation that was submitted: it has no window any more', async () => {
    const welfare = await submitted(world, 'welfare')
    await expect(extend('manager', { evaluationId: welfare })).rejects.toMatchObject({
      code: 'moveNotPossible',
      details: { state: 'submitted' },
    })
  })
})

describe('an extension', () => {
  test('may be corrected in both directions, but not repeated', async () => {
    await extend('manager')
    await expect(extend('manager')).rejects.toMatchObject({ details: { fields: [{ path: 'until', code: 'sameDay' }] } })
    await extend('manager', { until: nearer })
    expect(await stored()).toBe(nearer)
  })

  test('stands in the course with its reason, and the people of the agency alone are told', async () => {
    const events = await query<{ details: unknown }>(
      sql`select details from audit_events where evaluation_id = ${water} and event = 'evaluation.extended' order by at, id`,
    )
    const reason = 'نامه ۱۲۰ دستگاه'
    expect(events.map(({ details }) => details)).toEqual([
      { dueDate: later, dueDateBefore: addDays(today(), 10), reason },
      { dueDate: nearer, dueDateBefore: later, reason },
    ])
    const told = await query<{ address: string; text: string }>(
      sql`select to_address as address, text from notices where event = 'evaluation.extended' order by to_address`,
    )
    const people = ['director', 'director', 'liaison', 'liaison']
    expect(told.map(({ address }) => address.split('@')[0])).toEqual(people)
    expect(told.filter(({ text }) => !text.includes(reason))).toEqual([])
  })

  test('opens the closed self-assessment for this agency, until the end of its day', async () => {
    await answer(world, 'water', answers)
    const move = async (name: string) =>
      transition({ req: await world.as('director'), noun: 'evaluation', id: water, move: name })
    inDays(12)
    await move('start')
    const { window } = await loadScores({ req: await world.as('liaison'), evaluationId: water })
    expect(window).toMatchObject({ lastDay: nearer, isExtended: true, mayExtend: false })
    inDays(16)
    await expect(move('submit')).rejects.toMatchObject({ code: 'windowClosed', details: { closedAt: nearer } })
    inDays(15)
    expect((await move('submit')).workflowState).toBe('submitted')
  })
})
