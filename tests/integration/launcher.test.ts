import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { runScript } from '../support/commands'
import { openDatabase, type TestDatabase } from '../support/database'

/** Every refusal of `npm start`, by the real script: one sentence in each language, a way out, exit code, nothing left. */

let folder: string
let database: TestDatabase
const isRoot = process.getuid?.() === 0

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-launcher-'))
  fs.chmodSync(folder, 0o711)
  database = await openDatabase({ empty: true })
})
afterAll(async () => {
  await database.drop()
  fs.rmSync(folder, { recursive: true, force: true })
})

const freshFolder = () => fs.mkdtempSync(path.join(folder, 'data-'))

/** Starts with a data folder and a port of its own, so that nothing of a running installation is met. */
function start(settings: Record<string, string>) {
  return runScript('start', [], { KARNAMEH_DATA_DIR: freshFolder(), PORT: '39999', ...settings })
}

function withParts(change: (url: URL) => void): string {
  const url = new URL(database.url)
  change(url)
  return url.toString()
}

describe('npm start refuses', () => {
  test('an old Node', async () => {
    const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.1'})`
    const { code, said } = await runScript('start', [], {}, ['--import', old])
    expect(said).toMatch(/این Node 18\.19\.1 است/)
    expect(said).toMatch(/needs Node 20\.9 or newer, and this is Node 18\.19\.1[^]*nvm install/)
    expect(code).toBe(1)
  })

  test('a port that is taken, and names a free one', async () => {
    const other = net.createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as net.AddressInfo).port))
    })
    const { code, said } = await start({ PORT: String(port) })
    other.close()
    expect(said).toMatch(new RegExp(`درگاه ${port} را برنامهٔ دیگری گرفته است`))
    expect(said).toMatch(new RegExp(`Port ${port} is taken[^]*PORT=\\d+ npm start`))
    expect(code).toBe(1)
  })

  test('a port that is none', async () => {
    const { code, said } = await start({ PORT: 'http' })
    expect([code, said]).toEqual([2, expect.stringContaining('PORT is not a port number')])
  })

  test('a data folder that cannot be made', async () => {
    const file = path.join(folder, 'a-file')
    fs.writeFileSync(file, '')
    const { code, said } = await start({ KARNAMEH_DATA_DIR: path.join(file, 'data') })
    expect(said).toMatch(/در پوشهٔ داده‌ها نمی‌توان نوشت[^]*cannot be written[^]*KARNAMEH_DATA_DIR=/)
    expect(code).toBe(1)
  })

  // Only root lends the database another user; everybody else runs it as himself and reaches what he reaches.
  const asRoot = isRoot ? test : test.skip
  asRoot('a data folder that the user of the database cannot reach', async () => {
    const closed = path.join(folder, 'closed')
    fs.mkdirSync(closed, { mode: 0o700 })
    const { code, said } = await start({ KARNAMEH_DATA_DIR: path.join(closed, 'data') })
    expect(said).toMatch(/به پوشهٔ داده‌ها نمی‌رسد[^]*runs as the user "postgres"/)
    expect(said).toContain(`chmod o+x "${closed}"`)
    expect(code).toBe(1)
  })

  test('a second start from the same folder', async () => {
    const data = freshFolder()
    const first = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'start.mjs'], { stdio: 'ignore' })
    fs.writeFileSync(path.join(data, 'running.json'), JSON.stringify({ pid: first.pid, url: 'http://localhost:3000' }))
    const { code, said } = await start({ KARNAMEH_DATA_DIR: data })
    first.kill()
    expect(said).toMatch(
      new RegExp(`already runs from this folder \\(process ${first.pid}\\)[^]*http://localhost:3000`),
    )
    expect(code).toBe(1)
  })

  test('but not what an earlier start that was killed has left', async () => {
    const data = freshFolder()
    fs.writeFileSync(
      path.join(data, 'running.json'),
      JSON.stringify({ pid: process.pid, url: 'http://localhost:3000' }),
    )
    const { said } = await start({ KARNAMEH_DATA_DIR: data, DATABASE_URL: 'nonsense' })
    expect(said).toContain('DATABASE_URL is not a PostgreSQL address')
    expect(fs.existsSync(path.join(data, 'running.json'))).toBe(false)
  })
})

describe('npm start refuses a DATABASE_URL', () => {
  test('that is no address, without showing its password', async () => {
    const { code, said } = await start({ DATABASE_URL: 'mysql://me:hidden@host/db' })
    expect(said).toMatch(/نشانی پایگاه داده[^]*not a PostgreSQL address: mysql:\/\/me:\*\*\*@host/)
    expect(said).not.toContain('hidden')
    expect(code).toBe(3)
  })

  test('where nobody answers', async () => {
    const { code, said } = await start({ DATABASE_URL: 'postgresql://me:hidden@127.0.0.1:1/karnameh' })
    expect(said).toMatch(/پاسخ نمی‌دهد: 127\.0\.0\.1:1[^]*does not answer at 127\.0\.0\.1:1 \(ECONNREFUSED\)/)
    expect(said).not.toContain('hidden')
    expect(code).toBe(3)
  })

  test('whose host has no address', async () => {
    const { code, said } = await start({ DATABASE_URL: 'postgresql://me:x@no-such-host.invalid/karnameh' })
    expect([code, said]).toEqual([3, expect.stringMatching(/does not answer at no-such-host\.invalid/)])
  })

  test('with a wrong password', async () => {
    const { code, said } = await start({ DATABASE_URL: withParts((url) => (url.password = 'not-this')) })
    expect(said).toMatch(/نام کاربر یا گذرواژه را نپذیرفت[^]*refused the user "karnameh" or its password/)
    expect(said).not.toContain('not-this')
    expect(code).toBe(3)
  })

  test('whose database is not there, and says how to make it', async () => {
    const { code, said } = await start({ DATABASE_URL: withParts((url) => (url.pathname = '/not_there')) })
    expect(said).toMatch(/پایگاه داده‌ای به نام «not_there»[^]*There is no database "not_there"[^]*createdb .*fa-IR/)
    expect(code).toBe(3)
  })

  test('whose migration fails, and leaves it as it was', async () => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      await client.query('create table users (mine int)')
      const { code, said } = await start({ DATABASE_URL: database.url })
      expect(said).toMatch(/گام ناموفق برگردانده شد[^]*A migration failed\. It was rolled back[^]*karnameh -- migrate/)
      expect(code).toBe(1)
      const tables = await client.query(`select tablename from pg_tables where schemaname = 'public'`)
      expect(tables.rows).toEqual([{ tablename: 'users' }])
    } finally {
      await client.end()
    }
  }, 120_000)
})
