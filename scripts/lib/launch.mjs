import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'
import { openDatabase } from './database.mjs'
import { appliedMigrations, wantsSeed, withDatabase } from './databaseCheck.mjs'
import { openDataFolder } from './dataFolder.mjs'
import { addressOf, childEnvironment, loginsFile, verbParameters } from './environment.mjs'
import { installMissing } from './install.mjs'
import { isAlive } from './lock.mjs'
import { loginLines } from './logins.mjs'
import { inRoot } from './paths.mjs'
import { nextFree, whyNotFree } from './ports.mjs'
import { startProcess } from './processes.mjs'
import { untilAnswers } from './ready.mjs'
import { runNode, stopRunning } from './run.mjs'
import { keptSecrets, readJson, readSettings, writePrivate } from './settings.mjs'
import { elapsed, step } from './steps.mjs'
import { isDiskFull, lastLines, report, Trouble } from './trouble.mjs'

/** What was started, in order; it is stopped from the last to the first. */
const started = []
let stopping

/** `npm start`: from whatever state the folder is in to a running Karnameh, and back to nothing on Ctrl-C. */
export async function launch() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopAll(0))
  if (process.env.npm_lifecycle_event) stopWithParent()
  const settings = readSettings()
  try {
    console.log('\nکارنامه · Karnameh\n')
    await prepare(settings)
    await serve(settings)
    announce(settings)
    throw new Trouble('childDied', await firstDeath())
  } catch (error) {
    if (!stopping) await stopAll(report(error, settings.dataFolder))
  }
}

/** npm passes Ctrl-C on, but not every other signal: whoever stops npm means us. */
function stopWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && !stopping && void stopAll(0), 500).unref()
}

async function prepare(settings) {
  await step('پوشهٔ داده‌ها · data folder', async () => {
    openDataFolder(settings.dataFolder)
    refuseSecond(settings)
    await refuseTakenPort(settings)
    return settings.dataFolder
  })
  const secrets = keptSecrets(settings.dataFolder)
  await step('وابستگی‌ها · dependencies', installMissing)
  await step('پایگاه داده · database', async () => {
    const database = await openDatabase(settings, secrets)
    started.push({ name: 'database', stop: database.stop, died: diedAs('database', database.died) })
    settings.environment = { ...process.env, ...childEnvironment(settings, secrets, database.url) }
    return database.remark
  })
  await step('ساختار داده‌ها · migrations', () => migrate(settings))
  await step('داده‌های آغازین · seed', () => seed(settings))
  await step('ساخت برنامه · build', () => buildIfChanged(settings.environment))
}

const diedAs = (name, died) => died?.then((code) => ({ name, code, lines: 'See postgres.log in the data folder.' }))

/** A running launcher of this folder is told apart from a number that another program got since. */
function refuseSecond(settings) {
  const file = runningFile(settings)
  const other = readJson(file)
  if (other && other.pid !== process.pid && isAlive(other.pid) && isLauncher(other.pid)) {
    throw new Trouble('alreadyRunning', other)
  }
  writePrivate(file, { pid: process.pid, url: addressOf(settings) })
  started.push({ name: 'running file', stop: async () => fs.rmSync(file, { force: true }) })
}

const runningFile = (settings) => path.join(settings.dataFolder, 'running.json')

function isLauncher(pid) {
  const shown = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  return shown.error !== undefined || shown.stdout.includes('start.mjs')
}

async function refuseTakenPort({ port, host }) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Trouble('usage', { sentence: `PORT is not a port number: ${port}`, wayOut: 'PORT=3000 npm start' })
  }
  const why = await whyNotFree(port, host)
  if (why === undefined) return
  if (why === 'EACCES') throw new Trouble('portForbidden', { port })
  if (why !== 'EADDRINUSE') throw new Trouble('hostUnknown', { host })
  throw new Trouble('portTaken', { port, free: await nextFree(port, host) })
}

/** Asks the database first: loading the application to find nothing to do would cost seconds at every start. */
async function migrate({ environment }) {
  const applied = await withDatabase(environment.DATABASE_URL, appliedMigrations)
  const pending = migrationNames().filter((name) => !applied.includes(name))
  if (pending.length === 0) return 'up to date'
  const done = await runNode(verbParameters('migrate'), { env: environment })
  if (done.code !== 0) throw failure('migrationFailed', done, environment)
  return `${pending.length} applied`
}

/** A full disk is what it is, whatever was being done when it was met. */
function failure(name, { output }, { KARNAMEH_DATA_DIR: folder }) {
  return isDiskFull(output) ? new Trouble('diskFull', { folder }) : new Trouble(name, { lines: lastLines(output, 6) })
}

function migrationNames() {
  const files = fs.readdirSync(inRoot('src', 'migrations'))
  return files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''))
}

async function seed({ environment }) {
  const parts = environment.KARNAMEH_SEED ?? 'demo'
  if (parts === 'none') return 'KARNAMEH_SEED=none'
  const isWanted = await withDatabase(environment.DATABASE_URL, (client) => wantsSeed(client, parts))
  if (!isWanted) return 'not empty, left as it is'
  const done = await runNode(verbParameters('seed', parts), { env: environment })
  if (done.code !== 0) throw failure('seedFailed', done, environment)
  return lastLines(done.output, 1)
}

/** The worker comes second: while it loads, it would take a small machine's time from whoever waits for the first page. */
async function serve({ environment, host, port }) {
  const next = inRoot('node_modules', 'next', 'dist', 'bin', 'next')
  const parameters = [next, 'start', '-H', host, '-p', String(port)]
  await step('سرور · server', async () => {
    started.push(startProcess({ name: 'server', parameters, env: environment }))
    const answer = untilAnswers({ name: 'server', host, port, path: '/api/health/live' })
    const dead = await Promise.race([answer, firstDeath()])
    if (dead) throw new Trouble('childDied', dead)
  })
  started.push(startProcess({ name: 'worker', parameters: verbParameters('worker'), env: environment }))
}

const firstDeath = () => Promise.race(started.map((one) => one.died).filter(Boolean))

function announce(settings) {
  const address = addressOf(settings)
  console.log(`\nآماده در · ready in ${elapsed()}\n`)
  console.log(`  سایت · site      ${address}`)
  console.log(`  کارتابل · portal  ${address}/portal`)
  console.log(`  مدیریت · admin   ${address}/admin`)
  const logins = readJson(loginsFile(settings))
  if (logins?.length) {
    console.log('\nورودهای نمایشی · demo log-ins\n')
    for (const line of loginLines(logins, loginsFile(settings))) console.log(line)
  }
  console.log('\nبرای ایستادن · to stop: Ctrl-C\n')
}

/** Stops everything in the opposite order. A second signal does not wait. */
async function stopAll(code) {
  if (stopping) process.exit(1)
  stopping = true
  stopRunning()
  for (const one of started.reverse()) await one.stop()
  process.exit(code)
}
