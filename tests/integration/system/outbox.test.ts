import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { shiftClockForTests } from '../../../src/lib/clock'
import type { Mailer } from '../../../src/lib/mailer'
import { smtpMailer } from '../../../src/lib/mailer'
import { forgetSent, readSent } from '../../../src/lib/sentJournal'
import { newId } from '../../../src/lib/newId'
import { mailboxMailer, openMailer } from '../../../src/services/system/mailbox'
import { deliverDue, ServiceDown } from '../../../src/services/system/outbox'
import { messageIdOf } from '../../../src/services/system/outboxAddress'
import { openPayload, type TestPayload } from '../../support/payload'
import { openSmtp, type Smtp } from '../../support/smtp'

let opened: TestPayload
let req: PayloadRequest
let smtp: Smtp
let mailer: Mailer
const closing: (() => unknown)[] = []

type Row = {
  id: string
  to_address: string
  delivery_state: string
  attempts: string
  last_error: string | null
  message_id: string
  wait: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await opened.payload.db.pool.query<Found>(statement, values)).rows
/** `wait`: seconds until the next attempt. */
const outbox = () =>
  query<Row>(
    'select *, extract(epoch from next_attempt_at - updated_at)::float as wait from notices order by to_address',
  )
const states = async () => (await outbox()).map(({ delivery_state }) => delivery_state)

/** Notices that are due, to these addresses. */
async function queue(...addresses: string[]) {
  for (const address of addresses) {
    const id = newId()
    await query(
      `insert into notices (id, dedupe_key, event, to_address, subject, text, html, message_id, next_attempt_at, created_at)
       values ($1, $2, 'mail', $3, $4, 'متن ساده', '<p dir="rtl">متن</p>', $5, now() - interval '1 second', now())`,
      [id, `test:${id}`, address, `برای ${address}`, messageIdOf(id)],
    )
  }
}

/** Serves SMTP until the end of the test, and makes it the way out. */
async function serve(wishes?: Parameters<typeof openSmtp>[0]): Promise<Smtp> {
  smtp = await openSmtp(wishes)
  mailer = smtpMailer(smtp.url)
  closing.push(mailer.close, smtp.close)
  return smtp
}

beforeAll(async () => {
  opened = await openPayload()
  req = await createLocalReq({}, opened.payload)
})
afterAll(() => opened.close())
beforeEach(() => query('delete from notices; delete from mailbox'))
afterEach(async () => {
  shiftClockForTests(0)
  for (const close of closing.splice(0)) await close()
})

const takenBy = (server: Smtp) =>
  server.taken.map(({ to }) => (Array.isArray(to) ? to : [to]).map((one) => one?.text).join()).sort()

describe('not sent', () => {
  test('to a mailbox that is not there: failed at once with its reason, and the others go on', async () => {
    await serve({ refuse: (address) => (address.startsWith('gone') ? [550, '5.1.1 no such mailbox'] : null) })
    await queue('a@example.ir', 'gone@example.ir', 'z@example.ir')
    expect(await deliverDue({ req, mailer })).toBe(3)
    expect(await states()).toEqual(['sent', 'failed', 'sent'])
    expect((await outbox())[1]?.last_error).toContain('no such mailbox')
    expect(takenBy(smtp)).toEqual(['a@example.ir', 'z@example.ir'])
  })

  test('to what is no address', async () => {
    await serve()
    await queue('a@example.ir', 'no address')
    await deliverDue({ req, mailer })
    expect(await states()).toEqual(['sent', 'failed'])
  })

  test('to a full mailbox now, but later, and given up after ten times', async () => {
    await serve({ refuse: () => [452, '4.2.2 mailbox full'] })
    await queue('a@example.ir')
    await deliverDue({ req, mailer })
    const [first] = await outbox()
    expect(first).toMatchObject({ delivery_state: 'pending', attempts: '1' })
    expect(first?.wait).toBeGreaterThanOrEqual(24)
    expect(first?.wait).toBeLessThanOrEqual(36)
    expect(await deliverDue({ req, mailer })).toBe(0)
    for (let attempt = 2; attempt <= 10; attempt += 1) {
      shiftClockForTests(attempt * 2 * HOUR)
      await deliverDue({ req, mailer })
    }
    expect((await outbox())[0]).toMatchObject({ delivery_state: 'failed', attempts: '10' })
    expect(smtp.taken).toEqual([])
  })

  test('while another worker holds it, and not a second time by one whose lease is over', async () => {
    let release = () => undefined as unknown
    await serve({ hold: () => new Promise<void>((resolve) => (release = () => resolve())) })
    await queue('a@example.ir')
    const first = deliverDue({ req, mailer })
    while (smtp.held === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await deliverDue({ req, mailer })).toBe(0)
    await query(`update notices set locked_by = 'somebody else'`)
    release()
    await first
    expect((await outbox())[0]).toMatchObject({ delivery_state: 'sending', locked_by: 'somebody else' })
  })

  test('before its time', async () => {
    await serve()
    await queue('a@example.ir')
    await query(`update notices set next_attempt_at = now() + interval '1 minute'`)
    expect(await deliverDue({ req, mailer })).toBe(0)
  })
})

describe('a mail server that is away', () => {
  test('costs the waiting ones no attempt, and all arrive once it is back', async () => {
    const port = await freePort()
    mailer = smtpMailer(`smtp://127.0.0.1:${port}`)
    closing.push(mailer.close)
    const addresses = Array.from({ length: 40 }, (_, at) => `p${String(at).padStart(2, '0')}@example.ir`)
    await queue(...addresses)
    await expect(deliverDue({ req, mailer })).rejects.toThrow(ServiceDown)
    const rows = await outbox()
    expect(rows.every(({ delivery_state }) => delivery_state === 'pending')).toBe(true)
    expect(rows.filter(({ attempts }) => attempts === '1').length).toBeLessThanOrEqual(5)
    for (let hour = 1; hour <= 12; hour += 1) {
      shiftClockForTests(hour * 10 * MINUTE)
      await expect(deliverDue({ req, mailer })).rejects.toThrow(ServiceDown)
    }
    smtp = await openSmtp({ port })
    closing.push(smtp.close)
    shiftClockForTests(3 * HOUR)
    while ((await deliverDue({ req, mailer })) > 0);
    expect(await states()).toEqual(addresses.map(() => 'sent'))
    expect(takenBy(smtp)).toEqual(addresses)
  }, 120_000)

  test('for three days makes news old: it is given up with the reason', async () => {
    mailer = smtpMailer(`smtp://127.0.0.1:${await freePort()}`)
    closing.push(mailer.close)
    await queue('a@example.ir')
    shiftClockForTests(73 * HOUR)
    await expect(deliverDue({ req, mailer })).rejects.toThrow(ServiceDown)
    expect((await outbox())[0]).toMatchObject({ delivery_state: 'failed' })
    expect((await outbox())[0]?.last_error).toContain('ECONNREFUSED')
  })
})

describe('sent', () => {
  test('as HTML and as text, with one Message-ID for good, from our address and as automatic mail', async () => {
    await serve()
    await queue('a@example.ir')
    await deliverDue({ req, mailer })
    const [row] = await outbox()
    const [mail] = smtp.taken
    expect(mail?.messageId).toBe(`<notice-${row?.id}@localhost>`)
    expect(mail?.messageId).toBe(row?.message_id)
    expect(mail?.subject).toBe('برای a@example.ir')
    expect(mail?.text?.trim()).toBe('متن ساده')
    expect(mail?.html).toContain('<p dir="rtl">متن</p>')
    expect(mail?.from?.text).toContain('karnameh@localhost')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  test('by six workers at once, each message by one of them', async () => {
    await serve()
    const addresses = Array.from({ length: 120 }, (_, at) => `p${String(at).padStart(3, '0')}@example.ir`)
    await queue(...addresses)
    const worker = async () => {
      const own = smtpMailer(smtp.url, { concurrency: 2 })
      while ((await deliverDue({ req, mailer: own, limit: 7 })) > 0);
      own.close()
    }
    await Promise.all(Array.from({ length: 6 }, worker))
    expect(await states()).toEqual(addresses.map(() => 'sent'))
    expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(120)
    expect(takenBy(smtp)).toEqual(addresses)
  })

  test('again after its lease, when its worker died; under the same Message-ID', async () => {
    await serve()
    await queue('a@example.ir')
    await query(`update notices set delivery_state = 'sending', locked_by = 'dead', attempts = 1,
      locked_until = now() + interval '2 minutes', next_attempt_at = now() + interval '2 minutes'`)
    expect(await deliverDue({ req, mailer })).toBe(0)
    shiftClockForTests(3 * MINUTE)
    expect(await deliverDue({ req, mailer })).toBe(1)
    const [row] = await outbox()
    expect(row).toMatchObject({ delivery_state: 'sent', attempts: '2' })
    expect(smtp.taken.map(({ messageId }) => messageId)).toEqual([row?.message_id])
  })

  /** A worker that dies between the server's 250 and its own commit: its row stays in dead hands. */
  const dyingMailer = (): Mailer => ({
    ...mailer,
    send: async (mail) => {
      await mailer.send(mail)
      await query(`update notices set locked_by = 'dead'`)
    },
  })

  test('once, when its worker dies after the 250 and before its commit, and another one works on its machine', async () => {
    await serve()
    await queue('a@example.ir')
    await deliverDue({ req, mailer: dyingMailer() })
    expect(await states()).toEqual(['sending'])
    shiftClockForTests(MINUTE)
    expect(await deliverDue({ req, mailer })).toBe(0)
    expect(await states()).toEqual(['sent'])
    shiftClockForTests(4 * MINUTE)
    expect(await deliverDue({ req, mailer })).toBe(0)
    expect(smtp.taken).toHaveLength(1)
    expect(await query('select outcome from notice_attempts where notice_id = (select id from notices)')).toEqual([
      { outcome: 'sent' },
    ])
  })

  test('twice when its machine is lost, too: in the one gap that SMTP leaves, and recognisably', async () => {
    await serve()
    await queue('a@example.ir')
    await deliverDue({ req, mailer: dyingMailer() })
    for (const { batch } of readSent()) forgetSent(batch)
    shiftClockForTests(4 * MINUTE)
    expect(await deliverDue({ req, mailer })).toBe(1)
    expect(smtp.taken).toHaveLength(2)
    expect(smtp.taken[0]?.messageId).toBe(smtp.taken[1]?.messageId)
  })

  test('only as far as begun, when the worker is told to stop: the rest is given back and was no attempt', async () => {
    const stop = new AbortController()
    await serve({ hold: async () => stop.abort() })
    await queue(...Array.from({ length: 30 }, (_, at) => `p${at}@example.ir`))
    await deliverDue({ req, mailer, signal: stop.signal })
    const rows = await outbox()
    const sent = rows.filter(({ delivery_state }) => delivery_state === 'sent')
    expect(sent.length).toBe(smtp.taken.length)
    expect(sent.length).toBeLessThanOrEqual(10)
    expect(
      rows.filter(({ delivery_state, attempts }) => delivery_state === 'pending' && attempts === '0'),
    ).toHaveLength(30 - sent.length)
  })
})

describe('without a mail server', () => {
  test('messages go into the local mailbox, each once', async () => {
    await queue('a@example.ir')
    const local = openMailer(req)
    await deliverDue({ req, mailer: local })
    const [row] = await outbox()
    const mail = { id: row!.id, messageId: row!.message_id, to: 'a@example.ir', subject: 'x', text: 'x', html: 'x' }
    await mailboxMailer(req).send(mail)
    const found = await query('select message_id, "to", subject, text, html, source from mailbox')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      message_id: row?.message_id,
      to: 'a@example.ir',
      subject: 'برای a@example.ir',
      text: 'متن ساده',
    })
    expect(found[0]?.source).toContain('Content-Type: multipart/alternative')
    expect(await states()).toEqual(['sent'])
  })
})
