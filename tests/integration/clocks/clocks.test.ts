import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { dayInTehran } from '../../../src/domain/calendar/tehran'
import { isOpenAt } from '../../../src/domain/calendar/workHours'
import { addWorkingDays } from '../../../src/domain/calendar/workingDays'
import { rungTimes } from '../../../src/domain/clocks/rule'
import { nowIso, today } from '../../../src/lib/clock'
import { measureClocks } from '../../../src/services/clocks/measure'
import { runDueClocks } from '../../../src/services/clocks/runClocks'
import { extendWindow } from '../../../src/services/evaluation/extendWindow'
import { flagItem } from '../../../src/services/evaluation/flagItem'
import { workCalendar } from '../../../src/services/organisation/workCalendar'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { inDays, itemOf, submitted } from '../../support/review'
import { shiftClockForTests } from '../../../src/lib/clock'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
})
afterAll(() => application.close())
afterEach(() => inDays(0))

type Row = {
  id: string
  kind: string
  due_at: Date | null
  warn_at: Date | null
  stopped_at: Date | null
  started_at: Date
  outcome: string | null
  open_ms: string | null
  ladder: never
  passed: number[]
}
const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await application.payload.db.pool.query<Found>(statement, values)).rows
const clocksOf = (subject: string, kind: string) =>
  query<Row>('select * from clocks where subject_id = $1 and kind::text = $2 order by started_at', [subject, kind])
const events = async (name: string) =>
  query<{ at: Date; details: { clock: string; kind: string } }>(
    'select at, details from audit_events where event = $1 order by at',
    [name],
  )
const move = async (name: CastName, id: string, made: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'evaluation', id, move: made, input })
/** Moves the clock of this process to a moment. */
const goTo = (moment: number) => shiftClockForTests(moment - Date.now())

describe('who is refused', () => {
  test.each(['liaison', 'general', 'editor', 'responder'] as const)(
    '%s reads no clock and writes no rule',
    async (name) => {
      const req = await world.as(name)
      await expect(world.payload.find({ collection: 'clocks', req, overrideAccess: false })).rejects.toMatchObject({
        status: 403,
      })
      const data = {
        kind: 'review',
        lengthCount: 5,
        lengthUnit: 'workingDays',
        province: world.provinces.here,
      } as const
      await expect(
        world.payload.create({ collection: 'clock-rules', req, overrideAccess: false, data }),
      ).rejects.toMatchObject({ status: 403 })
    },
  )

  test('a manager writes the rules of his province and of no other, and none without a length or with a rung twice', async () => {
    const req = await world.as('manager')
    const make = (data: Record<string, unknown>) =>
      world.payload.create({ collection: 'clock-rules', req, overrideAccess: false, data: data as never })
    const good = { kind: 'approval', lengthCount: 5, lengthUnit: 'workingDays', province: world.provinces.here }
    await expect(make({ ...good, province: world.provinces.far })).rejects.toMatchObject({ status: 403 })
    await expect(make({ ...good, province: null })).rejects.toMatchObject({ status: 403 })
    await expect(make({ ...good, lengthCount: null })).rejects.toMatchObject({ code: 'invalid' })
    await expect(make({ ...good, lengthCount: 2.5 })).rejects.toMatchObject({ code: 'invalid' })
    const rung = { side: 'before', count: 1, unit: 'workingDays', audience: 'owner' }
    await expect(make({ ...good, ladder: [rung, rung] })).rejects.toMatchObject({ code: 'invalid' })
    await make({ ...good, ladder: [rung] })
    await expect(make({ ...good, ladder: [] })).rejects.toThrow()
  })
})

describe('the self-assessment', () => {
  test('has a clock for every agency until the last day of the window, and follows an extension', async () => {
    const water = await evaluationOf(world, 'water')
    const [clock] = await clocksOf(water, 'selfAssessment')
    expect(dayInTehran(clock?.due_at?.toISOString() ?? '')).toBe(addDays(today(), 10))
    expect(await query("select 1 from clocks where kind = 'selfAssessment'")).toHaveLength(2)
    const until = addDays(today(), 14)
    await extendWindow({ req: await world.as('manager'), evaluationId: water, until, reason: 'بیماری رابط' })
    const [moved] = await clocksOf(water, 'selfAssessment')
    expect(dayInTehran(moved?.due_at?.toISOString() ?? '')).toBe(until)
  })

  test('is met when it is handed in; the review begins with the same move', async () => {
    const water = await submitted(world, 'water')
    expect(await clocksOf(water, 'selfAssessment')).toMatchObject([{ outcome: 'met' }])
    expect(await clocksOf(water, 'review')).toMatchObject([{ outcome: null }])
  })
})

describe("a review's weeks, run in seconds", () => {
  let water: string
  beforeAll(async () => {
    water = await evaluationOf(world, 'water')
    await move('general', water, 'beginReview')
  })

  test('a return stands it and starts the clock of the mending; a resubmission turns that round', async () => {
    const { id, updatedAt } = await itemOf(world, water, 'G-1')
    await flagItem({ req: await world.as('general'), itemId: id, seenAt: updatedAt, reason: 'مستند خوانا نیست' })
    await move('general', water, 'return')
    expect(await clocksOf(water, 'review')).toMatchObject([{ due_at: null, warn_at: null, stopped_at: null }])
    const [mending] = await clocksOf(water, 'deficiency')
    const { returnDueDate } = await world.payload.findByID({ collection: 'evaluations', id: water, ...trusted })
    expect(dayInTehran(mending?.due_at?.toISOString() ?? '')).toBe(returnDueDate)
  })

  test('its ladder fires as the domain foretells, each rung once whatever runs beside it, and none outside opening hours', async () => {
    const [mending] = await clocksOf(water, 'deficiency')
    if (!mending?.due_at) throw new Error('no clock')
    const calendar = await workCalendar(await world.system(), world.provinces.here)
    const times = rungTimes(
      mending.ladder,
      { startedAt: mending.started_at.toISOString(), due: mending.due_at.toISOString() },
      calendar,
    )
    expect(times.length).toBeGreaterThan(1)
    const start = Date.now()
    for (let hour = 0; hour < 14 * 24; hour += 1) {
      goTo(start + hour * 3_600_000)
      await Promise.all([runDueClocks({ payload: world.payload }), runDueClocks({ payload: world.payload })])
    }
    const fired = (await events('clock.reminded')).filter(({ details }) => details.clock === mending.id)
    expect(fired.map(({ at }) => dayInTehran(at.toISOString()))).toEqual(times.map(({ at }) => dayInTehran(at)))
    for (const { at } of fired) expect(isOpenAt(at.toISOString(), calendar)).toBe(true)
    const told = await query<{ to_address: string }>('select to_address from notices where about = $1', [
      `clock:${mending.id}`,
    ])
    expect([...new Set(told.map(({ to_address }) => to_address))].sort()).toEqual([
      'director@example.ir',
      'liaison@example.ir',
    ])
    expect(await clocksOf(water, 'review')).toMatchObject([{ due_at: null, passed: [] }])
  })

  test('resumed after its pause it is due later than it would have been, and what is left of the mending is taken back', async () => {
    inDays(30)
    await transition({
      req: await world.system(),
      noun: 'evaluation',
      id: water,
      move: 'resumeOverdue',
      bySystem: true,
    })
    const [mending] = await clocksOf(water, 'deficiency')
    expect(mending).toMatchObject({ outcome: 'late', warn_at: null })
    const [review] = await clocksOf(water, 'review')
    expect(review?.due_at?.toISOString() && review.due_at.toISOString() > nowIso()).toBe(true)
    const waiting = await query("select 1 from notices where about = $1 and delivery_state in ('pending', 'held')", [
      `clock:${mending?.id}`,
    ])
    expect(waiting).toEqual([])
  })
})

describe('a worker that was away', () => {
  test('tells the latest rung for each reader and none of the stale ones', async () => {
    const welfare = await submitted(world, 'welfare')
    inDays(60)
    const before = { late: (await events('clock.staffLate')).length, up: (await events('clock.escalated')).length }
    while ((await runDueClocks({ payload: world.payload })) > 0);
    const [clock] = await clocksOf(welfare, 'review')
    const mine = async (name: string) => (await events(name)).filter(({ details }) => details.clock === clock?.id)
    expect(await mine('clock.staffReminded')).toHaveLength(1)
    expect(await mine('clock.escalated')).toHaveLength(2)
    expect(clock).toMatchObject({ warn_at: null })
    expect((await events('clock.escalated')).length).toBeGreaterThan(before.up)
    expect((await events('clock.staffLate')).length).toBe(before.late)
  })
})

describe('the calendar', () => {
  test('a new day off moves running clocks on, and never back', async () => {
    const [clock] = await query<Row>(
      "select * from clocks where kind = 'review' and due_at > now() order by due_at desc limit 1",
    )
    if (!clock?.due_at) throw new Error('no clock')
    const calendar = await workCalendar(await world.system(), world.provinces.here)
    const date = addWorkingDays(dayInTehran(clock.due_at.toISOString()), -1, calendar)
    const { id } = await world.payload.create({
      collection: 'holidays',
      ...trusted,
      data: { title: 'سرما', date, province: world.provinces.here },
    })
    const [moved] = await query<Row>('select * from clocks where id = $1', [clock.id])
    expect(moved?.due_at && moved.due_at > clock.due_at).toBe(true)
    await world.payload.delete({ collection: 'holidays', id, ...trusted })
    const [after] = await query<Row>('select * from clocks where id = $1', [clock.id])
    expect(after?.due_at).toEqual(moved?.due_at)
  })
})

test('measured: shares of what has finished, and nothing of what was cancelled', async () => {
  const asked = { province: world.provinces.here, from: addDays(today(), -1), to: addDays(today(), 1) }
  const kinds = await measureClocks(await world.system(), { ...asked, by: 'kind' })
  const of = (key: string) => kinds.find((one) => one.key === key)
  expect(of('selfAssessment')).toMatchObject({ total: 2, met: 2, share: '1', open: 0 })
  expect(of('deficiency')).toMatchObject({ total: 1, late: 1, share: '0' })
  expect(Number(of('deficiency')?.mean)).toBeGreaterThan(0)
  expect(await measureClocks(await world.system(), { ...asked, province: world.provinces.far, by: 'kind' })).toEqual([])
  await transition({
    req: await world.as('manager'),
    noun: 'cycle',
    id: world.cycle,
    move: 'cancel',
    input: { reason: 'لغو' },
  })
  const left = await measureClocks(await world.system(), { ...asked, by: 'all' })
  expect(left).toMatchObject([{ open: 0, openLate: 0 }])
})
