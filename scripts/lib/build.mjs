import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot } from './paths.mjs'
import { runNode } from './run.mjs'
import { readJson, writePrivate } from './settings.mjs'
import { isDiskFull, lastLines, Trouble } from './trouble.mjs'

/** Everything that the build reads. What it does not read (tests, seeds, scripts) must not cause a new one. */
const sources = [
  'src',
  'collections',
  'hooks',
  'payload.config.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

// The mark lies beside what it speaks of: whoever deletes the build deletes the mark too.
const markFile = inRoot('.next', 'karnameh-build.json')

/** A digest of names and contents of all sources, so that the times of a checkout do not matter. */
export function sourcesDigest() {
  const digest = createHash('sha256')
  for (const file of sources.flatMap((name) => filesUnder(inRoot(name)))) {
    digest.update(`${path.relative(inRoot(), file)}\0`).update(fs.readFileSync(file))
  }
  return digest.digest('hex')
}

function filesUnder(at) {
  if (!fs.existsSync(at)) return []
  if (!fs.statSync(at).isDirectory()) return [at]
  const names = fs.readdirSync(at).sort()
  return names.flatMap((name) => filesUnder(path.join(at, name)))
}

/** Runs `next build` when the sources are not those of the build that is there. Gives a remark for the step. */
export async function buildIfChanged(environment) {
  if (isFresh()) return 'unchanged'
  return withLock(inRoot('.building'), () => (isFresh() ? 'by another command' : build(environment)))
}

const isFresh = () => readJson(markFile)?.sources === sourcesDigest()

async function build(environment) {
  const digest = sourcesDigest()
  fs.rmSync(markFile, { force: true })
  const done = await runNode([inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    env: { ...process.env, ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (done.code !== 0) {
    if (isDiskFull(done.output)) throw new Trouble('diskFull', { folder: inRoot() })
    const forbidden = /(EACCES|EPERM|EROFS).*'([^']+)'/.exec(done.output)
    if (forbidden) throw new Trouble('folderNotWritable', { folder: forbidden[2], reason: forbidden[1] })
    console.error(done.output)
    throw new Trouble('buildFailed', { lines: lastLines(done.output) })
  }
  writePrivate(markFile, { sources: digest })
  return 'next build'
}
