import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { verbParameters } from '../../../scripts/lib/environment.mjs'
import { openDatabase, type TestDatabase } from '../../support/database'
import { openSmtpSink } from '../../../bench/notices.sink'

/**
 * What is promised of the outbox, shown with real processes, a real database and a real mail server:
 *
 * - every notice is delivered, whoever dies and whatever is away for a while;
 * - none twice, with one exception that SMTP itself makes: a message whose 250 was on its way to a worker when that worker
 *   died. Nobody can know whether it was read; it is sent again, under its Message-ID. There is at most one such message a
 *   connection of the dead worker. The test asks the server which ones these are, and forgives no other repetition.
 */
const MANY = 10_000
const LINES_OF_A_WORKER = 5

let database: TestDatabase
let client: pg.Client
let dataFolder: string
const running: ChildProcess[] = []
const closing: (() => unknown)[] = []

beforeAll(async () => {
  database = await openDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  dataFolder = mkdtempSync(path.join(tmpdir(), 'karnameh-outbox-'))
})
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const close of closing.splice(0)) await close()
})
afterAll(async () => {
  await client.end()
  await database.drop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const until = async (what: string, holds: () => boolean | Promise<boolean>, seconds = 180) => {
  for (const end = Date.now() + seconds * 1000; !(await holds());) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const count = async (condition: string) =>
  (await client.query<{ count: number }>(`select count(*)::int as count from notices where ${condition}`)).rows[0]
    ?.count

/** Ten thousand mails of the usual size; among them one to a mailbox that is not there. */
const queueAll = () =>
  client.query(
    `insert into notices (id, dedupe_key, event, to_address, subject, text, html, message_id, next_attempt_at, created_at)
     select id, 'test:' || n, 'mail', case n when 4321 then 'gone' else 'p' || n end || '@example.ir', 'پروندهٔ دستگاه ' || n,
       repeat('متن ساده. ', 40), repeat('<p dir="rtl">متن</p>', 150), '<notice-' || id || '@localhost>', now() - interval '1 second', now()
     from (select n, gen_random_uuid() as id from generate_series(1, $1::int) n) made`,
    [MANY],
  )

/** Starts a worker as operators do. `later` moves its clock, as if it had been started so many minutes later. */
function startWorker(url: string, { later = 0 } = {}): ChildProcess {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    DATABASE_URL: database.url,
    SMTP_URL: url,
    LOG_LEVEL: 'error',
    KARNAMEH_DATA_DIR: dataFolder,
    KARNAMEH_ALLOW_CLOCK: '1',
    KARNAMEH_CLOCK_OFFSET_MS: String(later * 60_000),
  }
  const child = spawn(process.execPath, verbParameters('worker'), { env, stdio: 'ignore' })
  running.push(child)
  return child
}

test('10,000 notices, two workers, one killed in the middle, the mail server away for an hour: all arrive, none twice', async () => {
  const refuse = (address: string) => address.startsWith('gone@')
  let sink = await openSmtpSink({ refuse })
  closing.push(() => sink.close())
  await queueAll()
  const [first] = [startWorker(sink.url), startWorker(sink.url)]
  await until('the middle', () => sink.taken.size >= MANY * 0.4)

  const ended = new Promise((resolve) => first.on('exit', resolve))
  first.kill('SIGKILL')
  const mayRepeat = new Set(sink.unread())
  await ended
  expect(mayRepeat.size).toBeLessThanOrEqual(2 * LINES_OF_A_WORKER)

  // The mail server goes, in the middle of what the other one does, and is back an hour later.
  await until('more of it', () => sink.taken.size >= MANY * 0.7)
  const before = sink
  for (const id of before.unread()) mayRepeat.add(id)
  await sink.close()
  await until(
    'word of it',
    async () => Number(await count(`last_error is not null and delivery_state = 'pending'`)) > 0,
  )
  sink = await openSmtpSink({ port: before.port, refuse })
  for (const child of running.splice(0)) child.kill('SIGKILL')
  startWorker(sink.url, { later: 60 })
  startWorker(sink.url, { later: 60 })
  await until('all of them', async () => (await count(`delivery_state in ('pending', 'sending')`)) === 0)

  // Every one was taken by the server before it went, or by the one that came back.
  const all = new Map(before.taken)
  for (const [id, times] of sink.taken) all.set(id, (all.get(id) ?? 0) + times)
  expect(all.size).toBe(MANY - 1)
  expect(await count(`delivery_state = 'sent'`)).toBe(MANY - 1)
  expect(
    (await client.query(`select to_address, last_error from notices where delivery_state = 'failed'`)).rows,
  ).toEqual([{ to_address: 'gone@example.ir', last_error: expect.stringContaining('no such mailbox') }])
  const twice = [...all].filter(([, times]) => times > 1).map(([id]) => id)
  console.info(`${twice.length} of ${mayRepeat.size} that may have been repeated were`)
  expect(twice.filter((id) => !mayRepeat.has(id))).toEqual([])
  // The delivery log says the same: each was taken once.
  const { rows } = await client.query<{ taken: number }>(
    `select count(*)::int as taken from notice_attempts where outcome = 'sent'`,
  )
  expect(rows[0]?.taken).toBe(MANY - 1)
}, 400_000)
