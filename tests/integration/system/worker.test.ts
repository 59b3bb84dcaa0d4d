import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import pg from 'pg'
import { verbParameters } from '../../../scripts/lib/environment.mjs'
import { openDatabase, type TestDatabase } from '../../support/database'
import { openSmtp, type Smtp } from '../../support/smtp'

/** The worker as operators run it: a process of its own, against a real database and a real mail server. */

let database: TestDatabase
let client: pg.Client
const running: ChildProcess[] = []
const closing: (() => unknown)[] = []

beforeAll(async () => {
  database = await openDatabase()
  client = await connect()
})
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const close of closing.splice(0)) await close()
  await client.query('delete from notices')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function connect(): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: database.url })
  await made.connect()
  return made
}

const until = async (what: string, holds: () => boolean | Promise<boolean>, seconds = 90) => {
  for (const end = Date.now() + seconds * 1000; !(await holds());) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const count = async (state: string) =>
  (
    await client.query<{ count: number }>('select count(*)::int as count from notices where delivery_state = $1', [
      state,
    ])
  ).rows[0]!.count

const queue = (many: number) =>
  client.query(
    `insert into notices (id, dedupe_key, event, to_address, subject, text, html, next_attempt_at)
     select gen_random_uuid(), 'test:' || n, 'mail', 'p' || n || '@example.ir', 'آگاهی ' || n, 'متن', '<p>متن</p>', now()
     from generate_series(1, $1::int) n`,
    [many],
  )

type Worker = { child: ChildProcess; lines: string[]; ended: Promise<number | null> }

/** Starts a worker and waits until it works. `later` moves its clock, as if it had been started so many minutes later. */
async function startWorker(smtp: Smtp, { later = 0 } = {}): Promise<Worker> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    DATABASE_URL: database.url,
    SMTP_URL: smtp.url,
    LOG_LEVEL: 'info',
    KARNAMEH_ALLOW_CLOCK: '1',
    KARNAMEH_CLOCK_OFFSET_MS: String(later * 60_000),
  }
  const child = spawn(process.execPath, verbParameters('worker'), { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => lines.push(data.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  void ended.then((code) => lines.push(`ended with ${code}`))
  await until(`a worker, which said: ${lines.join('')}`, () => lines.join('').includes('The worker works'))
  return { child, lines, ended }
}

const addresses = (smtp: Smtp) => smtp.taken.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).sort()
const expected = (many: number) => Array.from({ length: many }, (_, at) => `p${at + 1}@example.ir`).sort()

test('500 notices, two workers, one killed in the middle and started anew: all arrive, none twice', async () => {
  let gate: Promise<void> | undefined
  let open = () => undefined as unknown
  const smtp = await openSmtp({ hold: () => gate })
  closing.push(smtp.close)
  const [first, second] = await Promise.all([startWorker(smtp), startWorker(smtp)])
  await queue(500)
  await until('the middle', () => smtp.taken.length >= 150)
  gate = new Promise((resolve) => (open = () => resolve()))
  // Both workers now wait for an answer to messages that the server has read but not taken.
  await until('messages on their way', () => smtp.held >= 8)
  // Who dies between a 250 and his own commit sends that message again: SMTP knows no better. Here nobody stands there.
  await until('the rest to be written down', async () => (await count('sent')) === smtp.taken.length)
  const both = smtp.connected
  first.child.kill('SIGKILL')
  await first.ended
  await until('the server to see its connections end', () => smtp.connected <= both / 2)
  gate = undefined
  open()
  await until('the other worker to send the rest', async () => (await count('pending')) === 0)
  const inDeadHands = await count('sending')
  expect(inDeadHands).toBeGreaterThan(0)
  const third = await startWorker(smtp, { later: 4 })
  await until('what the dead one held', async () => (await count('sent')) === 500)
  expect(addresses(smtp)).toEqual(expected(500))
  expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(500)
  for (const worker of [second, third]) worker.child.kill('SIGTERM')
  expect(await Promise.all([second.ended, third.ended])).toEqual([0, 0])
}, 240_000)

test('a worker outlives a restart of the database and of the mail server, and stops within seconds when told', async () => {
  let smtp = await openSmtp()
  const port = Number(new URL(smtp.url).port)
  const worker = await startWorker(smtp)
  await queue(20)
  await until('the first twenty', async () => (await count('sent')) === 20)
  const others =
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  expect((await client.query(others)).rows.length).toBeGreaterThan(0)
  await smtp.close()
  await client.query(`update notices set delivery_state = 'pending', next_attempt_at = now()`)
  await until('a failure to be noticed', () => worker.lines.join('').includes('"job":"sendNotices"'))
  smtp = await openSmtp({ port })
  closing.push(smtp.close)
  await until('them to arrive after all', async () => {
    await client.query(`update notices set next_attempt_at = now() where delivery_state = 'pending'`)
    return (await count('sent')) === 20
  })
  expect(addresses(smtp)).toEqual(expected(20))
  expect(worker.child.exitCode).toBeNull()
  const told = Date.now()
  worker.child.kill('SIGTERM')
  expect(await worker.ended).toBe(0)
  expect(Date.now() - told).toBeLessThan(10_000)
}, 180_000)
