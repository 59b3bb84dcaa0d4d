import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { majorVersion } from '../../scripts/lib/postgresBinaries.mjs'

/**
 * A migrated cluster is kept between runs, beside a digest of the migrations that made it: copying 45 MB takes a moment,
 * initdb and migrating take ten seconds on a small machine. Only this user's own cache is trusted.
 */
const home = path.join(os.tmpdir(), `karnameh-test-cache-${os.userInfo().uid}`)

function digest() {
  const files = fs.readdirSync(inRoot('src', 'migrations')).sort()
  const hash = createHash('sha256').update(`${majorVersion()} ${inRoot()}`)
  for (const file of files) hash.update(file).update(fs.readFileSync(inRoot('src', 'migrations', file)))
  return hash.digest('hex').slice(0, 16)
}

const isOurs = () => {
  const found = fs.statSync(home, { throwIfNoEntry: false })
  return found?.isDirectory() && found.uid === os.userInfo().uid && (found.mode & 0o022) === 0
}

/**
 * A folder for temporary files that is this user's own. The browser unpacks itself into one fixed name: in a folder that
 * all users share, the second user could not start what the first has unpacked.
 */
export function ownTemporaryFolder() {
  if (os.platform() === 'win32') return undefined
  fs.mkdirSync(home, { recursive: true, mode: 0o711 })
  if (!isOurs()) return undefined
  const folder = path.join(home, 'tmp')
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 })
  return folder
}

const copy = (from, to) => execFileSync('cp', ['-a', from, to])

/** Puts the kept cluster (`postgres/` and `password`) into this folder. False when there is none of these migrations. */
export function takeFromCache(folder) {
  const kept = path.join(home, digest())
  if (os.platform() === 'win32' || !isOurs() || !fs.existsSync(kept)) return false
  for (const name of ['postgres', 'password']) copy(path.join(kept, name), path.join(folder, name))
  return true
}

/** Keeps the stopped cluster of this folder, in place of older ones. */
export function putIntoCache(folder) {
  if (os.platform() === 'win32') return
  if (!isOurs()) return
  const kept = path.join(home, digest())
  const partial = `${kept}.${process.pid}.partial`
  fs.mkdirSync(partial)
  for (const name of ['postgres', 'password']) copy(path.join(folder, name), path.join(partial, name))
  // Another run may have been quicker; either copy will do.
  if (fs.existsSync(kept)) return fs.rmSync(partial, { recursive: true })
  for (const old of fs.readdirSync(home)) {
    if (/^[0-9a-f]{16}$/.test(old)) fs.rmSync(path.join(home, old), { recursive: true, force: true })
  }
  fs.renameSync(partial, kept)
}
