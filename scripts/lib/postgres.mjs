import { execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { guarded } from './guard.mjs'
import { majorVersion, postgresBinaries } from './postgresBinaries.mjs'
import { blockedAt, databaseUser, postgresIds } from './postgresUser.mjs'
import { asTrouble, isDiskFull, lastLines, Trouble } from './trouble.mjs'

export const superuser = 'karnameh'

/** The address of one of its databases. */
export const addressOf = ({ port, password, name = 'karnameh' }) =>
  `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`

/**
 * Makes the embedded PostgreSQL's cluster if there is none, sorted by Persian rules (ICU fa-IR), and starts it on the
 * loopback only. `folder` is the cluster's own, `logFile` takes its log, `settings` are extra `name=value` of the server.
 * Gives `{ stop, pid, died }`; `died` settles when the server ends without being asked. Refuses by Trouble.
 */
export async function startPostgres({ folder, port, password, logFile, settings = [] }) {
  const ids = postgresIds()
  refuseUnreachable(folder, ids)
  const programs = postgresBinaries(ids)
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) initialise({ folder, password, programs, ids })
  refuseOtherVersion(folder)
  await stopLeftOver(folder)
  return launch({ folder, port, logFile, settings, programs, ids })
}

function refuseUnreachable(folder, ids) {
  const parent = path.dirname(folder)
  const blocked = blockedAt(fs.existsSync(folder) ? folder : parent, ids)
  if (blocked) throw new Trouble('folderNotReachable', { folder: parent, blocked, user: databaseUser })
}

function initialise({ folder, password, programs, ids }) {
  // What an interrupted first start left has no PG_VERSION and would stop initdb.
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const passwordFile = path.join(folder, '..', `.password-${process.pid}`)
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (ids.uid !== undefined) for (const file of [folder, passwordFile]) fs.chownSync(file, ids.uid, ids.gid)
  const flags = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fa-IR', `--locale=${systemLocale()}`]
  const access = ['--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`]
  const made = spawnSync(path.join(programs, 'bin', 'initdb'), [`--pgdata=${folder}`, ...flags, ...access], {
    ...ids,
    cwd: path.dirname(folder),
    encoding: 'utf8',
  })
  fs.rmSync(passwordFile, { force: true })
  if (made.status === 0) return
  fs.rmSync(folder, { recursive: true, force: true })
  throw startTrouble(`${made.stderr}${made.error ?? ''}`, folder, 'initdb')
}

/** ICU sorts; the system's locale only tells letters from other bytes, and must be one that every machine has. */
function systemLocale() {
  try {
    return /^C\.utf-?8$/im.test(execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: 'pipe' })) ? 'C.UTF-8' : 'C'
  } catch {
    return 'C'
  }
}

function refuseOtherVersion(folder) {
  const found = Number(fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8'))
  const ours = majorVersion()
  if (found !== ours) throw new Trouble('databaseOfAnotherVersion', { folder, found, ours })
}

/** A server that outlived its launcher (both were killed hard) holds the cluster; it is asked to stop first. */
async function stopLeftOver(folder) {
  const file = path.join(folder, 'postmaster.pid')
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : 0
  if (!pid || !isPostgresOf(pid, folder)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 10_000 && fs.existsSync(file); waited += 100) await pause(100)
}

function isPostgresOf(pid, folder) {
  if (os.platform() === 'win32') return false
  const shown = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  return shown.status === 0 && shown.stdout.includes('postgres') && shown.stdout.includes(folder)
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function launch({ folder, port, logFile, settings, programs, ids }) {
  const always = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    'max_connections=200',
  ]
  const options = [...always, ...settings].flatMap((setting) => ['-c', setting])
  const child = spawn(path.join(programs, 'bin', 'postgres'), ['-D', folder, '-p', String(port), ...options], {
    ...ids,
    cwd: folder,
    // A session of its own: Ctrl-C on the terminal must reach the database last, from its launcher.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const release = guarded(child.pid, 'SIGINT')
  let asked = false
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const server = {
    pid: child.pid,
    died: ended.then((code) => (asked ? new Promise(() => {}) : code)),
    async stop() {
      asked = true
      child.kill('SIGINT')
      await ended
      release()
    },
  }
  return untilReady({ child, ended, logFile, folder }).then(() => server)
}

function untilReady({ child, ended, logFile, folder }) {
  const log = fs.createWriteStream(logFile, { flags: 'a', mode: 0o600 })
  let seen = ''
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    // A log that cannot be written any more must not take its launcher down with it.
    log.on('error', (error) => reject(asTrouble(error, folder)))
    child.stderr.on('data', (chunk) => {
      log.write(chunk)
      if (seen === undefined) return
      seen += chunk
      if (!seen.includes('ready to accept connections')) return
      seen = undefined
      resolve()
    })
    ended.then(() => reject(startTrouble(seen ?? '', folder, logFile)))
  })
}

function startTrouble(output, folder, log) {
  if (isDiskFull(output)) return new Trouble('diskFull', { folder })
  return new Trouble('databaseDied', { lines: lastLines(output), log })
}
