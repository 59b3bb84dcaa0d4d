import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { verbParameters } from '../../scripts/lib/environment.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { freePort } from '../../scripts/lib/ports.mjs'
import { addressOf, startPostgres } from '../../scripts/lib/postgres.mjs'
import stopDatabase from './stopDatabase.mjs'
import { ownTemporaryFolder, putIntoCache, takeFromCache } from './templateCache.mjs'

/** The database that each test file's own is copied from: migrated once, by the command that operators use. */
export const template = 'karnameh_template'

/** Durability is of no use to a database that is thrown away. */
const fastAndLoose = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts one PostgreSQL for the whole run, with the template in it. Jest calls it only when a test needs a database. */
export default async function startDatabase() {
  process.env.TMPDIR = ownTemporaryFolder() ?? os.tmpdir()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-test-'))
  fs.chmodSync(folder, 0o711)
  globalThis.testDatabase = { folder }
  try {
    if (!takeFromCache(folder)) await makeTemplate(folder)
    const address = await start(folder)
    process.env.KARNAMEH_TEST_SERVER = address('postgres')
  } catch (error) {
    await stopDatabase()
    throw error
  }
}

/** Gives a function from a database's name to its address. */
async function start(folder) {
  const port = await freePort()
  const password = fs.readFileSync(path.join(folder, 'password'), 'utf8')
  const logFile = path.join(folder, 'postgres.log')
  const cluster = path.join(folder, 'postgres')
  globalThis.testDatabase.server = await startPostgres({
    folder: cluster,
    port,
    password,
    logFile,
    settings: fastAndLoose,
  })
  return (name) => addressOf({ port, password, name })
}

async function makeTemplate(folder) {
  fs.writeFileSync(path.join(folder, 'password'), randomBytes(12).toString('hex'), { mode: 0o600 })
  const address = await start(folder)
  await createDatabase(address('postgres'), template)
  migrate(address(template))
  await globalThis.testDatabase.server.stop()
  putIntoCache(folder)
}

async function createDatabase(server, name) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
}

function migrate(url) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: url,
    PAYLOAD_SECRET: 'a-secret-for-throw-away-databases-only',
    LOG_LEVEL: 'error',
  }
  const done = spawnSync(process.execPath, verbParameters('migrate'), { cwd: root, env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The test database could not be migrated.\n${done.stdout}${done.stderr}`)
}
