import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfChanged } from '../../scripts/lib/build.mjs'
import { freePort } from '../../scripts/lib/ports.mjs'
import { personsEnvironment } from '../support/commands'
import { root } from '../house/support/sources'

/** `npm start` from an empty data folder to a served page, and back to nothing, three ways. */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-start-'))
fs.chmodSync(folder, 0o711)
const runs: Run[] = []

// Building is not what is timed here; `npm test` has done it already.
beforeAll(async () => void (await buildIfChanged({})), 900_000)
afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function start(port: number): Run {
  const env = personsEnvironment({ KARNAMEH_DATA_DIR: folder, PORT: String(port) })
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
  const run = { child, said: () => text, ended: new Promise<number | null>((resolve) => child.once('exit', resolve)) }
  runs.push(run)
  return run
}

async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  seconds: number,
  said = () => '',
): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Not in ${seconds} s: ${what}\n${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A start that has given up is told at once, not after its time. */
const untilReady = async (run: Run, seconds: number) => {
  await until('ready', () => run.said().includes('ready in') || run.child.exitCode !== null, seconds, run.said)
  if (run.child.exitCode !== null) throw new Error(run.said())
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  )

/** Processes that name the folder or were told of it: the database, the server, the worker. */
function leftOver(): string[] {
  const shown = spawnSync('ps', ['-eo', 'pid,stat,args'], { encoding: 'utf8' })
  const ofDatabase = shown.stdout.split('\n').filter((line) => line.includes(folder) && !/^\s*\d+\s+Z/.test(line))
  return [...ofDatabase, ...toldOf(folder)]
}

/** On Linux the environment of a process tells whose it is; elsewhere the database alone must do. */
function toldOf(name: string): string[] {
  if (!fs.existsSync('/proc/self/environ')) return []
  return fs.readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false
    try {
      return fs.readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`KARNAMEH_DATA_DIR=${name}`)
    } catch {
      return false
    }
  })
}

describe('npm start', () => {
  test('serves from nothing, tells the log-ins, keeps them to itself, and Ctrl-C leaves nothing', async () => {
    const port = await freePort()
    const run = start(port)
    await untilReady(run, 240)
    expect(await answers(port)).toBe(true)
    const page = await fetch(`http://127.0.0.1:${port}/portal/login`)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('dir="rtl"')])
    const logins = JSON.parse(fs.readFileSync(path.join(folder, 'logins.json'), 'utf8')) as {
      email: string
      password: string
    }[]
    expect(logins.length).toBeGreaterThan(3)
    // One a role, and where the others are.
    const told = logins.filter(({ email, password }) =>
      new RegExp(`${email} +${password.replace(/\W/g, '\\$&')}`).test(run.said()),
    )
    expect(told.length).toBeGreaterThan(10)
    expect(run.said()).toContain(`and ${logins.length - told.length} more in`)
    for (const name of ['logins.json', 'secrets.json'])
      expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
    expect(leftOver().length).toBeGreaterThan(2)
    run.child.kill('SIGINT')
    expect(await run.ended).toBe(0)
    expect(await answers(port)).toBe(false)
    expect(leftOver()).toEqual([])
  }, 300_000)

  test('starts again in seconds, with nothing made anew, and leaves nothing even when it is killed hard', async () => {
    const port = await freePort()
    const before = performance.now()
    const run = start(port)
    await untilReady(run, 60)
    const seconds = (performance.now() - before) / 1000
    expect(run.said()).toMatch(/as locked[^]*up to date[^]*not empty, left as it is[^]*unchanged/)
    // Ten on a machine that does nothing else; a busy one is given twice that before it counts as a defect.
    expect(seconds).toBeLessThan(20)
    run.child.kill('SIGKILL')
    await run.ended
    await until('everything has ended', () => leftOver().length === 0, 30)
    expect(await answers(port)).toBe(false)
  }, 120_000)

  test('says which of its processes died, and stops the others', async () => {
    const run = start(await freePort())
    await untilReady(run, 60)
    const [postmaster] = fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(postmaster), 'SIGKILL')
    expect(await run.ended).toBe(1)
    expect(run.said()).toMatch(/«database» از کار افتاد[^]*The database stopped by itself \(SIGKILL\)/)
    await until('everything has ended', () => leftOver().length === 0, 30)
  }, 120_000)
})
