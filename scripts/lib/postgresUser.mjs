import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Trouble } from './trouble.mjs'

export const databaseUser = 'postgres'

/**
 * As whom the database runs: PostgreSQL refuses root, so root lends it the operating system's user `postgres`,
 * making that user if need be. For anybody else, `{}`: as themselves.
 */
export function postgresIds() {
  if (os.platform() === 'win32' || os.userInfo().uid !== 0) return {}
  const found = idsOf(databaseUser)
  if (found) return found
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', databaseUser], { stdio: 'pipe' })
  } catch (error) {
    throw new Trouble('noDatabaseUser', { reason: String(error.stderr ?? error.message).trim() })
  }
  return idsOf(databaseUser) ?? fail()
}

function fail() {
  throw new Trouble('noDatabaseUser', { reason: 'id' })
}

function idsOf(name) {
  const number = (option) => spawnSync('id', [option, name], { encoding: 'utf8' })
  const [uid, gid] = [number('-u'), number('-g')]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** The nearest folder on the way to `folder` that this user cannot enter, or undefined when it gets there. */
export function blockedAt(folder, ids) {
  if (ids.uid === undefined) return undefined
  const ancestors = []
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) ancestors.unshift(at)
  return ancestors.filter((at) => fs.existsSync(at)).find((at) => !canEnter(at, ids))
}

function canEnter(folder, ids) {
  // A shell asks the kernel as that user; Node itself may live where the user cannot reach.
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...ids, cwd: '/' }).status === 0
}
