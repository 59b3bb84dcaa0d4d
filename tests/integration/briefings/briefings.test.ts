import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { addDays, daysBetween } from '../../../src/domain/calendar/isoDate'
import { toJalali } from '../../../src/domain/calendar/jalali'
import { momentInTehran } from '../../../src/domain/calendar/tehran'
import { addWorkingDays, nextWorkingDay } from '../../../src/domain/calendar/workingDays'
import type { WorkCalendar } from '../../../src/domain/calendar/workHours'
import { shiftClockForTests, today } from '../../../src/lib/clock'
import { answerInvitation } from '../../../src/services/briefings/answerInvitation'
import { invitationFile } from '../../../src/services/briefings/invitationFile'
import { listBriefings } from '../../../src/services/briefings/listBriefings'
import { loadBriefing } from '../../../src/services/briefings/loadBriefing'
import { recordAttendance } from '../../../src/services/briefings/recordAttendance'
import { remindBriefings } from '../../../src/services/briefings/remindBriefings'
import { workCalendar } from '../../../src/services/organisation/workCalendar'
import { slaCompliance } from '../../../src/services/sla/slaCompliance'
import { transition } from '../../../src/services/system/moves'
import { waitingFor } from '../../../src/services/system/waitingFor'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { draftSla } from '../../support/sla'
import type { CastName, World } from '../../support/world'
import { castEmail, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let day: string
let calendar: WorkCalendar
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  calendar = await workCalendar(await world.system(), world.provinces.here)
  day = nextWorkingDay(addDays(today(), 3), calendar)
})
afterAll(() => application.close())
afterEach(() => shiftClockForTests(0))

/** As if it were that hour of a day. */
const clockAt = (on: string, hour: number) => shiftClockForTests(Date.parse(momentInTehran(on, hour, 0)) - Date.now())
const query = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await application.payload.db.pool.query<Row>(text, values)).rows

async function plan(data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await world.payload.create({
    collection: 'briefings',
    ...trusted,
    data: {
      title: 'جلسه توجیهی; شاخص‌ها, و «مستندات»',
      cycle: world.cycle,
      dimension: 'general',
      startsAt: momentInTehran(day, 9, 0),
      endsAt: momentInTehran(day, 11, 0),
      place: 'سالن اجتماعات',
      agenda: 'یک\nدو، و نیز جمله‌ای چنان دراز که در یک سطر از پرونده تقویم جا نمی‌گیرد و باید شکسته شود',
      workflowState: 'draft',
      ...data,
    } as never,
  })
  return id
}
const move = async (name: CastName, id: string, made: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'briefing', id, move: made, input })
async function announced(data: Record<string, unknown> = {}): Promise<string> {
  const id = await plan(data)
  await move('manager', id, 'announce')
  return id
}
const see = async (name: CastName, id: string) => loadBriefing({ req: await world.as(name), id })
const say = async (name: CastName, id: string, coming: boolean, expected: number | null = null) =>
  answerInvitation({ req: await world.as(name), id, coming, expected })
const record = async (name: CastName, id: string, came: Partial<Record<'water' | 'welfare', boolean>>) =>
  recordAttendance({
    req: await world.as(name),
    id,
    lines: Object.entries(came).map(([key, value]) => ({
      agency: world.agencies[key as 'water'],
      came: value,
      persons: value ? 2 : null,
    })),
  })
const told = async (event: string) =>
  (
    await query<{ to_address: string }>('select distinct to_address from notices where event = $1 order by 1', [event])
  ).map((row) => row.to_address)

describe('who is refused', () => {
  test('a draft is known to staff of the province alone', async () => {
    const id = await plan()
    for (const name of ['liaison', 'director', 'farManager', 'responder'] as const)
      await expect(see(name, id)).rejects.toMatchObject({ code: 'notFound' })
    for (const name of ['liaison', 'farManager'] as const)
      await expect(move(name, id, 'announce')).rejects.toMatchObject({ code: 'notFound' })
    for (const name of ['deputy', 'head'] as const)
      await expect(move(name, id, 'announce')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listBriefings({ req: await world.as('responder') })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('an agency sees its own line and no other, and nobody who was not invited sees anything', async () => {
    const id = await announced({ agencies: [world.agencies.water] })
    expect(await see('liaison', id)).toMatchObject({
      own: { agency: world.agencies.water, coming: null },
      attendance: [],
      invited: 0,
      moves: [],
      answers: true,
    })
    await expect(see('otherDirector', id)).rejects.toMatchObject({ code: 'notFound' })
    await expect(say('otherDirector', id, true)).rejects.toMatchObject({ code: 'notFound' })
    const asked = { collection: 'briefings', req: await world.as('liaison'), overrideAccess: false } as const
    await expect(world.payload.find(asked)).rejects.toMatchObject({ status: 403 })
  })

  test('nobody writes down attendance but who manages it, and not before it has begun', async () => {
    const id = await announced()
    await expect(record('liaison', id, { water: true })).rejects.toMatchObject({ code: 'notFound' })
    await expect(record('deputy', id, { water: true })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(record('manager', id, { water: true })).rejects.toMatchObject({ code: 'notReady' })
    await expect(move('manager', id, 'hold')).rejects.toMatchObject({ code: 'notReady' })
  })
})

describe('a plan', () => {
  test.each([
    ['no time', { startsAt: null, endsAt: null }, 'required'],
    [
      'a time that is over',
      { startsAt: '2020-01-01T06:00:00.000Z', endsAt: '2020-01-01T07:00:00.000Z' },
      'meetingPast',
    ],
    ['an end before its beginning', { endsAt: '2020-01-01T07:00:00.000Z' }, 'meetingOrder'],
    ['no place', { place: ' ' }, 'placeOrAddress'],
  ])('with %s invites nobody', async (_, data, code) => {
    const id = await plan(data)
    await expect(move('manager', id, 'announce')).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: expect.arrayContaining([expect.objectContaining({ code })]) },
    })
  })

  test('invites all agencies of the cycle when it names none; two clicks invite once', async () => {
    const id = await plan()
    const results = await Promise.allSettled([move('manager', id, 'announce'), move('general', id, 'announce')])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const view = await see('manager', id)
    expect(view.attendance.map(({ agency }) => agency).sort()).toEqual(
      [world.agencies.water, world.agencies.welfare].sort(),
    )
    expect(await told('briefing.announced')).toEqual(
      expect.arrayContaining([castEmail('liaison'), castEmail('director'), castEmail('otherDirector')]),
    )
  })

  test('that is put off forgets the answers and invites anew, also others', async () => {
    const id = await announced()
    await say('liaison', id, true, 3)
    await move('manager', id, 'postpone', { reason: 'سالن در دسترس نیست' })
    await expect(see('liaison', id)).rejects.toMatchObject({ code: 'notFound' })
    await world.payload.update({ collection: 'briefings', id, ...trusted, data: { agencies: [world.agencies.water] } })
    await move('manager', id, 'announce')
    expect((await see('manager', id)).attendance).toMatchObject([{ agency: world.agencies.water, coming: null }])
  })
})

describe('an invitation', () => {
  test('is answered until it begins, and the last answer stands', async () => {
    const id = await announced()
    await say('liaison', id, true, 3)
    await Promise.all([say('director', id, true, 4), say('liaison', id, true, 4)])
    expect((await see('liaison', id)).own).toMatchObject({ coming: true, expected: 4 })
    await say('liaison', id, false)
    expect((await see('liaison', id)).own).toMatchObject({ coming: false, expected: null })
    for (const persons of [0, -1, 1.5, 501])
      await expect(say('liaison', id, true, persons)).rejects.toMatchObject({ code: 'invalid' })
    const events = await query(`select 1 from audit_events where event = 'briefing.answered' and subject_id = $1`, [id])
    expect(events).toHaveLength(3)
    clockAt(day, 10)
    await expect(say('liaison', id, true)).rejects.toMatchObject({ code: 'notReady' })
  })

  test('waits on the desk of its agency until it is answered, then the sheet on the desk of staff', async () => {
    const id = await announced()
    const tasks = async (name: CastName) =>
      (await waitingFor({ req: await world.as(name) }))
        .filter(({ id: one }) => one === `briefing:${id}`)
        .map(({ kind }) => kind)
    expect(await tasks('liaison')).toEqual(['answerBriefing'])
    await say('liaison', id, true)
    expect(await tasks('liaison')).toEqual([])
    expect(await tasks('otherDirector')).toEqual(['answerBriefing'])
    clockAt(day, 10)
    expect(await tasks('otherDirector')).toEqual([])
    expect(await tasks('manager')).toEqual(['recordBriefing'])
  })

  test('is a file that another program reads as the meeting it is', async () => {
    const id = await announced()
    const answer = await invitationFile({ req: await world.as('liaison'), id })
    const text = await answer.text()
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent') as never)
    const { title, agenda, startsAt } = await see('liaison', id)
    expect(event.summary).toBe(title)
    expect(event.description).toBe(agenda)
    expect(event.startDate.toJSDate().toISOString()).toBe(startsAt)
    await expect(invitationFile({ req: await world.as('farManager'), id })).rejects.toMatchObject({ code: 'notFound' })
  })

  test('is called to mind on the working day before, once, by two workers, and not to who declined', async () => {
    await query(`update briefings set reminded_at = now() where workflow_state = 'announced'`)
    const id = await announced({ title: 'یادآوری' })
    await say('liaison', id, false)
    const { payload } = application
    expect(await remindBriefings({ payload })).toBe(0)
    clockAt(addWorkingDays(day, -1, calendar), 8)
    const done = await Promise.all([remindBriefings({ payload }), remindBriefings({ payload })])
    expect(done.sort()).toEqual([0, 1])
    expect(await remindBriefings({ payload })).toBe(0)
    const addresses = await told('briefing.reminded')
    expect(addresses).toContain(castEmail('otherDirector'))
    expect(addresses).not.toContain(castEmail('liaison'))
  })
})

describe('attendance', () => {
  test('is written by two at once without loss; whose line nobody wrote stands in the way of closing', async () => {
    const id = await announced()
    await say('liaison', id, true, 3)
    clockAt(day, 10)
    await Promise.all([record('manager', id, { water: true }), record('general', id, { welfare: false })])
    expect((await see('manager', id)).attendance.map(({ came, persons }) => [came, persons])).toEqual(
      expect.arrayContaining([
        [true, 2],
        [false, null],
      ]),
    )
    await recordAttendance({
      req: await world.as('manager'),
      id,
      lines: [{ agency: world.agencies.welfare, came: null, persons: null }],
    })
    await expect(move('manager', id, 'hold')).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: [{ path: `attendance.${world.agencies.welfare}`, code: 'attendanceUnsaid' }] },
    })
    await record('manager', id, { welfare: true })
    await expect(record('manager', id, { water: true, ...{ farRoads: true } } as never)).rejects.toMatchObject({
      code: 'notFound',
    })
    await move('manager', id, 'hold', { minutes: 'روش امتیازدهی گفته شد.' })
    expect(await see('liaison', id)).toMatchObject({
      state: 'held',
      minutes: 'روش امتیازدهی گفته شد.',
      own: { came: true },
    })
    await expect(record('manager', id, { water: false })).rejects.toMatchObject({ code: 'moveNotPossible' })
  })
})

describe('what the agreement promises of it', () => {
  test('is measured: each dimension in time or not, and who of the invited came', async () => {
    const rule = (cycleEvent: string) => ({ measure: 'cycleEvent', cycleEvent, targetPercent: 100 })
    const sla = await draftSla(world, 'جلسه‌ها', {
      providerObligations: [{ text: 'جلسه', side: 'provider', rule: rule('briefed') }],
      recipientObligations: [{ text: 'حضور', side: 'recipient', rule: rule('attended') }],
    })
    const figures = async () => {
      const year = toJalali(today()).year
      const { provider, recipient } = await slaCompliance({ req: await world.as('deputy'), id: sla, year })
      return [provider[0], recipient[0]].map((row) => [row?.figures?.met, row?.figures?.total])
    }
    await query(`update briefings set workflow_state = 'cancelled' where workflow_state <> 'cancelled'`)
    const opens = addDays(day, 2)
    await query(
      'update evaluation_cycles set windows_training_on = $1, windows_self_assessment_opens = $2 where id = $3',
      [day, opens, world.cycle],
    )
    expect(await figures()).toEqual([
      [0, 0],
      [0, 0],
    ])
    const id = await announced({ dimension: 'general' })
    clockAt(day, 12)
    await record('manager', id, { water: true, welfare: false })
    await move('manager', id, 'hold')
    expect(await figures()).toEqual([
      [1, 1],
      [1, 2],
    ])
    clockAt(addDays(day, 1), 9)
    expect(daysBetween(day, today())).toBe(1)
    expect(await figures()).toEqual([
      [1, 2],
      [1, 2],
    ])
  })
})
