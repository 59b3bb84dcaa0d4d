import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { runScript } from '../support/commands'
import { openDatabase, type TestDatabase } from '../support/database'

// Each call loads the whole application, two of them side by side at times.
jest.setTimeout(180_000)

let database: TestDatabase
let client: pg.Client
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-cli-'))

beforeAll(async () => {
  database = await openDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
  fs.rmSync(folder, { recursive: true, force: true })
})

const karnameh = (words: string[], settings: Record<string, string> = {}) =>
  runScript('karnameh', words, {
    KARNAMEH_DATA_DIR: folder,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    ...settings,
  })

describe('wrong use ends with 2', () => {
  test.each([
    ['a verb that is not there', ['destroy'], /There is no verb "destroy"[^]*karnameh -- help/],
    ['a verb that is a path', ['../main'], /There is no verb/],
    ['an option that is not there', ['migrate', '--force'], /--force[^]*Usage: npm run karnameh -- migrate/],
    ['a word too many', ['worker', 'fast'], /"fast" is too much/],
    ['a missing option', ['create-admin', '--email', 'a@example.ir'], /--name is missing/],
    ['data of no kind', ['seed', 'production'], /"production" is neither reference nor demo/],
  ])('%s', async (_what, words, sentence) => {
    const { code, said } = await karnameh(words)
    expect(said).toMatch(sentence)
    expect(code).toBe(2)
  })
})

test('a database that is not reached ends with 3', async () => {
  const { code, said } = await karnameh(['status'], { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/karnameh' })
  expect(said).toMatch(/does not answer at 127\.0\.0\.1:1/)
  expect(code).toBe(3)
})

describe('help', () => {
  test('needs no database, and names every verb', async () => {
    const { code, said } = await karnameh(['help'], { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/karnameh' })
    for (const verb of ['migrate', 'seed', 'worker', 'create-admin', 'score', 'verify', 'status', 'help']) {
      expect(said).toMatch(new RegExp(`^  ${verb} `, 'm'))
    }
    expect(code).toBe(0)
  })

  test('of one verb is the same both ways', async () => {
    const [one, other] = await Promise.all([karnameh(['help', 'migrate']), karnameh(['migrate', '--help'])])
    expect(one).toEqual(other)
    expect([one.code, one.said]).toEqual([0, expect.stringContaining('one transaction')])
  })
})

describe('create-admin', () => {
  const words = ['create-admin', '--email', 'Admin@Example.ir', '--name', 'راهبر سامانه']

  test('refuses a province that is not there', async () => {
    const { code, said } = await karnameh([...words, '--province', 'atlantis'])
    expect([code, said]).toEqual([1, expect.stringContaining('There is no province "atlantis"')])
  })

  test('makes the account once, then refuses the address', async () => {
    const first = await karnameh(words)
    expect(first.said).toMatch(/Made super_admin: admin@example\.ir\nPassword \(shown only now\): [A-Za-z0-9]{20}/)
    const again = await karnameh(words)
    expect([first.code, again.code]).toEqual([0, 1])
    expect(again.said).toContain('has an account already')
    const { rows } = await client.query(
      `select u.name, r.role::text from users u join users_roles r on r._parent_id = u.id`,
    )
    expect(rows).toEqual([{ name: 'راهبر سامانه', role: 'super_admin' }])
  })
})

describe('migrate', () => {
  test('two at once wait for each other, and both find the database ready', async () => {
    const both = await Promise.all([karnameh(['migrate']), karnameh(['migrate'])])
    for (const { code, said } of both) expect([code, said]).toEqual([0, expect.stringContaining('The database is at')])
  })
})

describe('verify', () => {
  test('finds nothing wrong in a fresh database', async () => {
    const { code, said } = await karnameh(['verify'])
    expect(said).not.toContain('FALSE')
    expect(code).toBe(0)
  })

  test('finds what is wrong, and ends with 1', async () => {
    await client.query('begin')
    await client.query(`insert into payload_migrations (id, name, batch)
      values (gen_random_uuid(), '20990101_000000_from_the_future', 1)`)
    await client.query(`insert into notices (id, dedupe_key, event, to_address, subject, text, html, delivery_state, attempts)
      values (gen_random_uuid(), 'k', 'e', 'a@example.ir', 's', 't', 'h', 'failed', 8)`)
    await client.query(`alter table audit_events disable trigger user`)
    await client.query('commit')
    const { code, said } = await karnameh(['verify'])
    expect(said).toMatch(/FALSE {2}the database is of this version\n.*unknown to this version: 20990101/)
    expect(said).toMatch(/FALSE {2}no notice is stuck\n.*is failed after 8 attempts/)
    expect(said).toMatch(/FALSE {2}audit events cannot be changed\n.*no trigger refuses update/)
    expect(code).toBe(1)
  })

  test('status tells of the other version too', async () => {
    const { code, said } = await karnameh(['status'])
    expect([code, said]).toEqual([1, expect.stringContaining('unknown to this version')])
  })
})
