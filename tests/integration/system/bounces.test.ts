import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { POST } from '../../../src/app/api/bounces/route'
import type { PayloadRequest } from 'payload'
import { shiftClockForTests } from '../../../src/lib/clock'
import { newId } from '../../../src/lib/newId'
import { releaseMail } from '../../../src/services/organisation/releaseMail'
import { messageIdOf } from '../../../src/services/system/outboxAddress'
import { recordAndTell } from '../../../src/services/system/recordAndTell'
import { recordBounce } from '../../../src/services/system/recordBounce'
import { resendNotice } from '../../../src/services/system/resendNotice'
import { gatherDigests } from '../../../src/services/system/gatherDigests'
import { openPayload, type TestPayload } from '../../support/payload'
import { castEmail, makeWorld, type World } from '../../support/world'

/** Mail that comes back, and daily mails. */

let opened: TestPayload
let world: World
let req: PayloadRequest

const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await opened.payload.db.pool.query<Found>(statement, values)).rows
const hold = async () =>
  (
    await query<{ address: string | null }>('select mail_hold_address as address from users where id = $1', [
      world.userId('liaison'),
    ])
  )[0]?.address

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
  req = await world.system()
})
afterAll(() => opened.close())
beforeEach(() =>
  query(
    `delete from notices; update users set mail_hold_address = null, mail_hold_released_at = null, delivery = 'atOnce'`,
  ),
)
afterEach(() => shiftClockForTests(0))

/** A notice that was sent to the liaison. */
async function sentNotice(state = 'sent'): Promise<string> {
  const id = newId()
  await query(
    `insert into notices (id, dedupe_key, event, to_address, recipient_id, subject, text, html, message_id, delivery_state, province_id, created_at)
     values ($1, $2, 'evaluation.returned', $3, $4, 's', 't', 'h', $5, $6, $7, now())`,
    [id, `test:${id}`, castEmail('liaison'), world.userId('liaison'), messageIdOf(id), state, world.provinces.here],
  )
  return id
}

const report = (id: string, { action = 'failed', status = '5.1.1' } = {}) =>
  [
    'To: karnameh@localhost',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx',
    '',
    `Final-Recipient: rfc822; ${castEmail('liaison')}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 no such user',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageIdOf(id)}`,
    '--b--',
  ].join('\r\n')

const bounce = async (options?: Parameters<typeof report>[1]) => {
  const id = await sentNotice()
  return { id, ...(await recordBounce({ req, raw: report(id, options) })) }
}

describe('not believed', () => {
  test('a report that nobody’s secret vouches for: without the setting there is no such address', async () => {
    const asked = new Request('http://localhost/api/bounces', { method: 'POST', body: report(await sentNotice()) })
    expect((await POST(asked)).status).toBe(404)
  })

  test('a report of a message that we never sent, an answer of a person, and the same report a second time', async () => {
    const { id } = await bounce()
    expect(await recordBounce({ req, raw: report(id) })).toEqual({ outcome: 'known' })
    expect(await recordBounce({ req, raw: report(newId()) })).toEqual({ outcome: 'unmatched' })
    expect(await recordBounce({ req, raw: 'Subject: Re\n\nthank you' })).toEqual({ outcome: 'notAReport' })
    expect(await query('select 1 from notice_attempts where notice_id = $1', [id])).toHaveLength(1)
  })
})

describe('mail that came back', () => {
  test('is failed, with what the server said, in a log that nobody can rewrite', async () => {
    const { id, outcome } = await bounce()
    expect(outcome).toBe('bounced')
    const [row] = await query('select delivery_state, last_error from notices where id = $1', [id])
    expect(row).toEqual({ delivery_state: 'failed', last_error: '5.1.1 550 no such user' })
    await expect(query('delete from notice_attempts')).rejects.toMatchObject({ code: 'KA001' })
  })

  test('that is only delayed changes nothing but the log', async () => {
    const { id, outcome } = await bounce({ action: 'delayed', status: '4.4.1' })
    expect(outcome).toBe('delayed')
    expect(await query('select delivery_state from notices where id = $1', [id])).toEqual([{ delivery_state: 'sent' }])
  })

  test('three times holds the address: what waits stays in the portal, until staff let go', async () => {
    await query('update users set mail_hold_released_at = $1', [new Date().toISOString()])
    await bounce()
    await bounce()
    expect(await hold()).toBeNull()
    const waiting = await sentNotice('pending')
    await bounce()
    expect(await hold()).toBe(castEmail('liaison'))
    expect(await query('select delivery_state from notices where id = $1', [waiting])).toEqual([
      { delivery_state: 'kept' },
    ])
    for (const name of ['liaison', 'general', 'farManager'] as const)
      await expect(releaseMail({ req: await world.as(name), person: world.userId('liaison') })).rejects.toMatchObject({
        status: name === 'farManager' || name === 'general' ? 404 : 403,
      })
    expect(await releaseMail({ req: await world.as('manager'), person: world.userId('liaison') })).toEqual({
      released: true,
    })
    expect(await hold()).toBeNull()
    await bounce()
    expect(await hold()).toBeNull()
  })

  test('is sent again by staff of its province and by nobody else, and only when it failed', async () => {
    const { id } = await bounce()
    await expect(resendNotice({ req: await world.as('liaison'), id })).rejects.toMatchObject({ status: 404 })
    await expect(resendNotice({ req: await world.as('farManager'), id })).rejects.toMatchObject({ status: 404 })
    await resendNotice({ req: await world.as('manager'), id })
    const [row] = await query(
      'select delivery_state, attempts::int as attempts, message_id from notices where id = $1',
      [id],
    )
    expect(row).toEqual({ delivery_state: 'pending', attempts: 0, message_id: messageIdOf(id) })
    await expect(resendNotice({ req: await world.as('manager'), id })).rejects.toMatchObject({ status: 409 })
  })
})

describe('a daily mail', () => {
  const tell = async (details: Record<string, string> = {}) => {
    const { provinces, agencies, cycle } = world
    const subject = { type: 'cycle', id: cycle, cycle, agency: agencies.water, province: provinces.here } as const
    await recordAndTell(await world.as('manager'), { event: 'evaluation.extended', subject, details })
    await recordAndTell(await world.as('manager'), { event: 'evaluation.initiallyApproved', subject, details })
  }
  const tomorrow = () => shiftClockForTests(7 * 24 * 3600_000)
  const gather = () => gatherDigests({ payload: opened.payload })
  const mails = () =>
    query<{ to_address: string; subject: string; text: string; html: string; in_app: boolean }>(
      `select * from notices where event = 'digest' order by to_address`,
    )
  beforeEach(() => query(`update users set delivery = 'digest'`))

  test('is not made before its hour, of nothing, of what was taken back, or for who has left', async () => {
    await tell()
    expect(await gather()).toBe(0)
    await query(
      `update notices set delivery_state = 'withdrawn', next_attempt_at = null where to_address like 'liaison@%'`,
    )
    await query(`update users set active = false where email like 'director@%'`)
    tomorrow()
    expect(await gather()).toBe(1)
    expect(await mails()).toEqual([])
    await query('update users set active = true')
  })

  test('tells all that waited in one mail, once, however many workers are at it', async () => {
    await tell()
    tomorrow()
    await Promise.all([gather(), gather(), gather()])
    const made = await mails()
    expect(made.map(({ to_address: to }) => to)).toEqual([castEmail('director'), castEmail('liaison')])
    expect(made[0]?.subject).toContain('۲ پیام تازه در کارنامه')
    expect(made[0]?.text).toContain('- مهلت خودارزیابی شرکت آب و فاضلاب تمدید شد')
    expect(made[0]?.html).toContain('/portal/messages')
    expect(made[0]?.in_app).toBe(false)
    expect(await query(`select distinct delivery_state from notices where event <> 'digest'`)).toEqual([
      { delivery_state: 'digested' },
    ])
    expect(await gather()).toBe(0)
  })
})
