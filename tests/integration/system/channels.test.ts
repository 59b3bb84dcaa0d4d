import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { freePort } from '../../../scripts/lib/ports.mjs'
import type { Sender } from '../../../src/lib/sender'
import { openHttpSink, type HttpSink } from '../../support/httpSink'
import type { TestPayload } from '../../support/payload'
import type { World } from '../../support/world'

/** Phones and other systems, each over a real HTTP server: what is refused, what is tried again, and what the id is for. */

const MINUTE = 60_000
let opened: TestPayload
let world: World
let req: PayloadRequest
let sink: HttpSink
let senders: { sms: Sender; webhook: Sender }
let deliver: (channel: 'sms' | 'webhook') => Promise<number>
let shiftClockForTests: (milliseconds: number) => void
let tell: (event: 'evaluation.returned' | 'evaluation.extended') => Promise<void>

type Row = {
  id: string
  delivery_state: string
  attempts: string
  last_error: string | null
  wait: number
  channel: string
}
const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await opened.payload.db.pool.query<Found>(statement, values)).rows
const rowsOf = (channel: string) =>
  query<Row & { to_address: string; text: string }>(
    `select *, extract(epoch from next_attempt_at - updated_at)::float as wait from notices where channel = $1 order by to_address`,
    [channel],
  )

beforeAll(async () => {
  sink = await openHttpSink()
  // The settings are read once, when the first of the product is loaded.
  process.env['SMS_URL'] = sink.url
  process.env['SMS_TOKEN'] = 'a-token'
  process.env['SMS_FROM'] = '1000'
  process.env['WEBHOOK_HOSTS'] = sink.host
  const { openPayload } = await import('../../support/payload')
  shiftClockForTests = (await import('../../../src/lib/clock')).shiftClockForTests
  opened = await openPayload()
  const { makeWorld } = await import('../../support/world')
  const { smsSender } = await import('../../../src/services/system/smsSender')
  const { webhookSender } = await import('../../../src/services/system/webhookSender')
  const { deliverDue } = await import('../../../src/services/system/outbox')
  const { recordAndTell } = await import('../../../src/services/system/recordAndTell')
  world = await makeWorld(opened.payload)
  req = await createLocalReq({}, opened.payload)
  const sms = smsSender()
  if (!sms) throw new Error('there is no gateway')
  senders = { sms, webhook: webhookSender(req) }
  deliver = (channel) => deliverDue({ req, mailer: senders[channel], channel })
  tell = async (event) => {
    const { provinces, agencies, cycle } = world
    const subject = { type: 'cycle', id: cycle, cycle, agency: agencies.water, province: provinces.here } as const
    await recordAndTell(await world.as('general'), { event, subject, details: { dueDate: '2026-11-29' } })
  }
  await query(
    `update provinces set sending_rule = 'between', sending_from = 0, sending_to = 24, sending_days_off = true`,
  )
  await query(`update users set sms_on = true, verified_phone = '09120000001' where email like 'liaison@%'`)
})
afterAll(async () => {
  await opened.close()
  await sink.close()
})
beforeEach(async () => {
  await query('delete from notices; delete from webhooks')
  sink.received.length = 0
  sink.reply()
})
afterEach(() => shiftClockForTests(0))

const hook = (url: string, active = true) =>
  opened.payload.create({
    collection: 'webhooks',
    overrideAccess: true,
    depth: 0,
    data: { title: 'سامانهٔ دیگر', url, active, province: world.provinces.here, secret: '' },
  })

describe('an address of another system is refused', () => {
  test.each([
    'http://example.ir/',
    'ftp://example.ir/',
    'https://user:word@example.ir/',
    'nothing',
    'http://127.0.0.1:1/',
  ])('%s', async (url) => {
    await expect(hook(url)).rejects.toMatchObject({ code: 'invalid' })
  })

  test.each([
    'https://127.0.0.1/',
    'https://10.0.0.7/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'https://localhost/',
  ])('when it leads into our own network: %s is not even asked', async (url) => {
    await hook(url)
    await tell('evaluation.returned')
    await deliver('webhook')
    const [row] = await rowsOf('webhook')
    expect(row?.delivery_state).toBe('failed')
    expect(row?.last_error).toContain('inside of our own network')
  })

  test('a secret of one’s own choosing: the product makes it', async () => {
    const one = await hook(sink.url)
    expect(one.secret).toMatch(/^[\w-]{43}$/)
  })
})

describe('another system', () => {
  test('is told what happened by ids alone, signed, with the time of the try', async () => {
    const { secret } = await hook(sink.url)
    await tell('evaluation.returned')
    expect(await deliver('webhook')).toBe(1)
    const [received] = sink.received
    const [row] = await rowsOf('webhook')
    const { webhookSignature } = await import('../../../src/services/system/webhookSender')
    const {
      'x-karnameh-id': id,
      'x-karnameh-timestamp': at,
      'x-karnameh-signature': signature,
    } = received?.headers ?? {}
    expect(id).toBe(row?.id)
    expect(signature).toBe(`v1=${webhookSignature(secret, String(id), String(at), received?.body ?? '')}`)
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60)
    expect(JSON.parse(received?.body ?? '')).toMatchObject({
      id: row?.id,
      event: 'evaluation.returned',
      subject: { type: 'cycle', agency: world.agencies.water, province: world.provinces.here },
    })
    expect(received?.body).not.toMatch(/شرکت|score|name/)
  })

  test('that says «later» is asked again not before it wants, under the same id', async () => {
    await hook(sink.url)
    sink.reply({ status: 429, headers: { 'retry-after': '600' } }, { status: 200 })
    await tell('evaluation.returned')
    await deliver('webhook')
    const [row] = await rowsOf('webhook')
    expect(row).toMatchObject({ delivery_state: 'pending' })
    expect(row?.wait).toBeGreaterThanOrEqual(600)
    shiftClockForTests(9 * MINUTE)
    expect(await deliver('webhook')).toBe(0)
    shiftClockForTests(11 * MINUTE)
    expect(await deliver('webhook')).toBe(1)
    expect(sink.received.map(({ headers }) => headers['x-karnameh-id'])).toEqual([row?.id, row?.id])
    expect((await rowsOf('webhook'))[0]).toMatchObject({ delivery_state: 'sent', attempts: '2' })
  })

  test.each([
    ['hangs up', 'hangUp' as const, 'pending'],
    ['is broken', { status: 503 }, 'pending'],
    [
      'sends us elsewhere, which we do not follow',
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
      'failed',
    ],
    ['will not have it', { status: 400, body: 'no such thing' }, 'failed'],
  ])('that %s', async (_, reply, state) => {
    await hook(sink.url)
    sink.reply(reply)
    await tell('evaluation.returned')
    await deliver('webhook')
    expect((await rowsOf('webhook'))[0]?.delivery_state).toBe(state)
    expect(sink.received).toHaveLength(1)
  })

  test('that is away holds up no other', async () => {
    await hook(sink.url)
    await query(`update webhooks set url = 'http://127.0.0.1:${await freePort()}/', title = 'away'`)
    await hook(sink.url)
    const away = await query<{ id: string }>(`select id from webhooks where title = 'away'`)
    await tell('evaluation.returned')
    expect(await deliver('webhook')).toBe(2)
    expect(sink.received).toHaveLength(1)
    expect(away).toHaveLength(1)
  })

  test('that was switched off is told nothing more, also of what waits', async () => {
    const { id } = await hook(sink.url)
    await tell('evaluation.returned')
    await query('update webhooks set active = false where id = $1', [id])
    await deliver('webhook')
    expect(sink.received).toEqual([])
    await tell('evaluation.extended')
    expect(await rowsOf('webhook')).toHaveLength(1)
  })
})

describe('a phone', () => {
  test('is not told of what can wait, of who wants no SMS, or of what was found', async () => {
    await tell('evaluation.extended')
    expect(await rowsOf('sms')).toEqual([])
    await tell('evaluation.returned')
    const rows = await rowsOf('sms')
    expect(rows.map(({ to_address: to }) => to)).toEqual(['09120000001'])
    expect(rows[0]?.text).toMatch(
      /^Liaison|^\S+.* گرامی، پروندهٔ شرکت آب و فاضلاب برای رفع نقص بازگشت؛ مهلت: یکشنبه ۸ آذر ۱۴۰۵/,
    )
    expect(rows[0]?.text.length).toBeLessThan(200)
  })

  test('gets its message over the gateway, with our token and the id of the notice', async () => {
    await tell('evaluation.returned')
    expect(await deliver('sms')).toBe(1)
    const [received] = sink.received
    const [row] = await rowsOf('sms')
    expect(received?.headers).toMatchObject({ authorization: 'Bearer a-token', 'idempotency-key': row?.id })
    expect(JSON.parse(received?.body ?? '')).toEqual({ id: row?.id, to: '09120000001', from: '1000', text: row?.text })
  })

  test.each<[string, Parameters<HttpSink['reply']>[0], string, boolean]>([
    ['a number that it refuses is given up', { status: 422, body: 'no such number' }, 'failed', false],
    [
      'a gateway that is busy is left alone for as long as it says',
      { status: 429, headers: { 'retry-after': '120' } },
      'pending',
      true,
    ],
    ['a wrong token of ours costs nobody his message', { status: 401 }, 'pending', true],
    ['a gateway that hangs up is tried again', 'hangUp', 'pending', true],
  ])('%s', async (_, reply, state, isDown) => {
    sink.reply(reply)
    await tell('evaluation.returned')
    const sent = deliver('sms')
    if (isDown) await expect(sent).rejects.toThrow()
    else await sent
    expect((await rowsOf('sms'))[0]?.delivery_state).toBe(state)
    const [attempt] = await query<{ outcome: string }>(
      'select outcome from notice_attempts where notice_id in (select id from notices)',
    )
    expect(attempt?.outcome).toBe(isDown ? 'down' : 'refused')
  })

  test('whose gateway was silent after it took the message gets it again under the same id', async () => {
    const { httpPost } = await import('../../../src/lib/httpPost')
    sink.reply('silence')
    const asked = { headers: {}, body: '{}', timeoutMs: 300, inside: true }
    await expect(httpPost(new URL(sink.url), asked)).rejects.toThrow(/abort|timeout/i)
    sink.reply('hangUp', { status: 200 })
    await tell('evaluation.returned')
    await expect(deliver('sms')).rejects.toThrow()
    shiftClockForTests(5 * MINUTE)
    await deliver('sms')
    const keys = sink.received.slice(1).map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})
