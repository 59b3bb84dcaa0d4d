import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { EventDetails, EventName } from '../../../src/domain/events'
import { shiftClockForTests } from '../../../src/lib/clock'
import { recordAndTell } from '../../../src/services/system/recordAndTell'
import { inTransaction } from '../../../src/services/system/unitOfWork'
import { withdrawNotices } from '../../../src/services/system/withdrawNotices'
import { openPayload, type TestPayload } from '../../support/payload'
import { makeWorld, type CastName, type World } from '../../support/world'

/** When a notice leaves: never at night but what was asked for, never to who no longer owes anything, never twice over. */

let opened: TestPayload
let world: World

type Row = { to_address: string; delivery_state: string; leaves: Date | null; in_app: boolean; about: string | null }

const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await opened.payload.db.pool.query<Found>(statement, values)).rows
const outbox = () => query<Row>('select *, next_attempt_at as leaves from notices order by to_address, channel')
const tehran = (day: string, clock: string) => new Date(`${day}T${clock}:00+03:30`).toISOString()
/** It is that moment now. */
const now = (day: string, clock: string) => shiftClockForTests(Date.parse(tehran(day, clock)) - Date.now())
const leaves = async (name: CastName) =>
  (await outbox())
    .find(({ to_address: to }) => to.startsWith(`${name.toLowerCase()}@`))
    ?.leaves?.toISOString()
    .slice(0, 16)
const moment = (day: string, clock: string) => tehran(day, clock).slice(0, 16)

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
})
afterAll(() => opened.close())
beforeEach(() => query('delete from notices'))
afterEach(async () => {
  shiftClockForTests(0)
  await query(
    `update users set delivery = 'atOnce', mail_hold_address = null; update provinces set sending_rule = 'opening'`,
  )
})

async function happens(event: EventName, by: CastName, details: EventDetails = {}, about?: string) {
  const { provinces, agencies, cycle } = world
  const subject = { type: 'cycle', id: cycle, cycle, agency: agencies.water, province: provinces.here } as const
  await recordAndTell(await world.as(by), { event, subject, details, about })
}

describe('what does not leave', () => {
  test('anything at midnight: it waits for the province to open', async () => {
    now('2026-11-23', '00:10')
    await happens('evaluation.returned', 'general')
    expect(await leaves('liaison')).toBe(moment('2026-11-23', '07:30'))
    expect((await outbox()).every(({ delivery_state: state, in_app: inApp }) => state === 'pending' && inApp)).toBe(
      true,
    )
  })

  test('anything on a weekend, or when a province that says other hours has closed', async () => {
    now('2026-11-26', '10:00')
    await happens('evaluation.returned', 'general')
    expect(await leaves('liaison')).toBe(moment('2026-11-28', '07:30'))
    await query(
      `delete from notices; update provinces set sending_rule = 'between', sending_from = 9, sending_to = 18, sending_days_off = true`,
    )
    now('2026-11-26', '19:00')
    await happens('evaluation.returned', 'general')
    expect(await leaves('liaison')).toBe(moment('2026-11-27', '09:00'))
  })

  test('news by itself, to who wants one mail a day; what he has to mend does', async () => {
    await query(`update users set delivery = 'digest'`)
    now('2026-11-22', '10:00')
    await happens('evaluation.extended', 'manager', { dueDate: '2026-12-20' })
    expect(await outbox()).toMatchObject([{ delivery_state: 'held' }, { delivery_state: 'held' }])
    expect(await leaves('liaison')).toBe(moment('2026-11-23', '07:30'))
    await query('delete from notices')
    await happens('evaluation.returned', 'general')
    expect(await leaves('liaison')).toBe(moment('2026-11-22', '10:00'))
    await query('delete from notices')
    await happens('evaluation.extended', 'manager', { dueDate: '2026-11-22' })
    expect(await leaves('liaison')).toBe(moment('2026-11-22', '10:00'))
  })

  test('mail to an address that bounced: it stays in the portal', async () => {
    await query(`update users set mail_hold_address = email where email like 'liaison@%'`)
    await happens('evaluation.returned', 'general')
    const [, liaison] = await outbox()
    expect(liaison).toMatchObject({ delivery_state: 'kept', leaves: null, in_app: true })
  })

  test('a reminder of what is done with: held, waiting, or given back by a worker', async () => {
    await query(`update users set delivery = 'digest' where email like 'director@%'`)
    await happens('evaluation.extended', 'manager', { dueDate: '2027-01-01' }, 'clock:1')
    await happens('evaluation.resumed', 'manager', {}, 'clock:2')
    const req = await world.system()
    await inTransaction({ payload: opened.payload, req }, async (req) => {
      expect(await withdrawNotices(req, 'clock:1')).toBe(2)
    })
    const rows = await outbox()
    expect(rows.filter(({ about }) => about === 'clock:1')).toMatchObject([
      { delivery_state: 'withdrawn', leaves: null, in_app: false },
      { delivery_state: 'withdrawn', leaves: null, in_app: false },
    ])
    expect(rows.filter(({ about, delivery_state: state }) => about === 'clock:2' && state === 'withdrawn')).toEqual([])
  })

  test('nothing is taken back when the transaction fails', async () => {
    await happens('evaluation.returned', 'general', {}, 'clock:1')
    const failed = inTransaction({ payload: opened.payload }, async (req) => {
      await withdrawNotices(req, 'clock:1')
      throw new Error('the work failed')
    })
    await expect(failed).rejects.toThrow('the work failed')
    expect((await outbox()).map(({ delivery_state: state }) => state)).toEqual(['pending', 'pending'])
  })
})

test('a receipt goes to who asked for it at midnight, and to his colleague in the morning', async () => {
  now('2026-11-23', '00:10')
  await happens('evaluation.submitted', 'director')
  expect(await leaves('director')).toBe(moment('2026-11-23', '00:10'))
  expect(await leaves('liaison')).toBe(moment('2026-11-23', '07:30'))
})

describe('the province’s own words', () => {
  const write = async (data: Record<string, unknown>) =>
    opened.payload.create({
      collection: 'notice-texts',
      overrideAccess: true,
      depth: 0,
      data: { notice: 'evaluationReturned', province: world.provinces.here, silenced: false, ...data } as never,
    })
  afterEach(() => opened.payload.delete({ collection: 'notice-texts', where: {}, overrideAccess: true }))

  test.each([
    ['a variable that there is not', { fa: { subject: 'سلام {foo}' } }],
    ['one that this notice has not', { fa: { body: 'جشنواره {festival}' } }],
    ['a lone brace', { en: { body: 'Dear {name' } }],
    ['what was found, on a phone', { fa: { sms: 'دلیل {flagged}' } }],
    ['silence about a return', { silenced: true }],
    ['a notice that there is not', { notice: 'nothing' }],
  ])('are refused with %s', async (_, data) => {
    await expect(write(data)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('stand in the mail, and the product’s where they cannot be filled', async () => {
    await write({ fa: { subject: 'بازگشت {agency} تا {dueDate}', body: 'بند یک\n\nبند دو' } })
    await happens('evaluation.returned', 'general', { dueDate: '2026-11-29' })
    const [row] = await query<{ subject: string; html: string }>('select subject, html from notices limit 1')
    expect(row?.subject).toBe('بازگشت شرکت آب و فاضلاب تا یکشنبه ۸ آذر ۱۴۰۵')
    expect(row?.html).toContain('>بند دو</p>')
    await query('delete from notices')
    await happens('evaluation.returned', 'general')
    const [again] = await query<{ subject: string; html: string }>('select subject, html from notices limit 1')
    expect(again?.subject).toBe('پروندهٔ شرکت آب و فاضلاب برای رفع نقص بازگشت')
    expect(again?.html).toContain('>بند دو</p>')
  })

  test('silence what may be silenced', async () => {
    await write({ notice: 'evaluationExtended', silenced: true })
    await happens('evaluation.extended', 'manager')
    expect(await outbox()).toEqual([])
  })
})
