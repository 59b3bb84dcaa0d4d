import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot } from './paths.mjs'
import { run, runNode } from './run.mjs'
import { readJson } from './settings.mjs'
import { isDiskFull, lastLines, Trouble } from './trouble.mjs'

/** Runs `npm ci` when what is installed is not what the lock file says. Gives a remark for the step. */
export async function installMissing() {
  if (isInstalled()) return 'as locked'
  return withLock(inRoot('.installing'), async () => (isInstalled() ? 'by another command' : install()))
}

/** Compares names and versions, not times: a checkout sets the times of its files as it likes. */
export function isInstalled() {
  const locked = readJson(inRoot('package-lock.json'))
  const installed = readJson(inRoot('node_modules', '.package-lock.json'))
  if (!installed) return false
  return Object.entries(locked.packages).every(([name, wanted]) => {
    const found = installed.packages[name]
    return name === '' || (found ? found.version === wanted.version : Boolean(wanted.optional || wanted.peer))
  })
}

async function install() {
  // Building needs the development packages too, whatever NODE_ENV says.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = npmProgram()
  const done = npm ? await runNode([npm, ...words]) : await run('npm', words)
  if (done.code === 0) return 'npm ci'
  if (isDiskFull(done.output)) throw new Trouble('diskFull', { folder: inRoot() })
  if (/EACCES|EPERM|EROFS/.test(done.output) && !canWrite(inRoot())) {
    throw new Trouble('folderNotWritable', { folder: inRoot(), reason: 'EACCES' })
  }
  throw new Trouble('installFailed', { lines: npmErrors(done.output) })
}

/** npm says what is wrong first, and then much that is not about it. */
function npmErrors(output) {
  const lines = output.split('\n').flatMap((line) => /^npm error\s+(\S.*)/.exec(line)?.[1] ?? [])
  return lines.length > 0 ? lines.slice(0, 5).join(' ⏎ ').slice(0, 800) : lastLines(output)
}

/** npm itself tells where it is to what it runs; a Node that came with npm has it beside. Else it is on the path. */
function npmProgram() {
  const folder = path.dirname(process.execPath)
  const beside = ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']
  const candidates = [process.env.npm_execpath, ...beside.map((name) => path.join(folder, name))]
  return candidates.find((file) => file?.endsWith('npm-cli.js') && fs.existsSync(file))
}

function canWrite(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}
