import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase } from './database.mjs'
import { childEnvironment, verbParameters } from './environment.mjs'
import { installMissing } from './install.mjs'
import { inRoot } from './paths.mjs'
import { freePort } from './ports.mjs'
import { runNode } from './run.mjs'
import { readJson } from './settings.mjs'
import { step } from './steps.mjs'
import { lastLines, report, Trouble } from './trouble.mjs'

const benchesFolder = inRoot('bench')
const resultsFile = path.join(benchesFolder, 'results.json')

/**
 * `npm run bench -- NAME`: runs bench/NAME.ts on a fresh, migrated, embedded database (durable, as in production) and
 * keeps the JSON object of its last line in bench/results.json. Exit code 1 when the bench says that it was not met.
 */
export async function bench([name, ...words]) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-bench-'))
  fs.chmodSync(folder, 0o711)
  try {
    refuseUnknown(name)
    await step('وابستگی‌ها · dependencies', installMissing)
    process.exitCode = await measure(name, words, folder)
  } catch (error) {
    process.exitCode = report(error, folder)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function refuseUnknown(name) {
  const known = fs.readdirSync(benchesFolder).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? [])
  if (known.includes(name)) return
  const sentence = name ? `There is no bench "${name}".` : 'Which bench?'
  throw new Trouble('usage', { sentence, wayOut: `npm run bench -- ${known.join(' | ')}` })
}

async function measure(name, words, folder) {
  const settings = { given: {}, dataFolder: folder, dataFolderChosen: true, host: '127.0.0.1', port: await freePort() }
  const secrets = { payloadSecret: randomBytes(32).toString('hex'), databasePassword: randomBytes(16).toString('hex') }
  const database = await openDatabase(settings, secrets)
  const env = { ...process.env, ...childEnvironment(settings, secrets, database.url), LOG_LEVEL: 'warn' }
  try {
    await step('ساختار داده‌ها · migrations', async () => {
      const { code, output } = await runNode(verbParameters('migrate'), { env })
      if (code !== 0) throw new Trouble('migrationFailed', { lines: lastLines(output) })
    })
    return await keep(name, await runNode(benchParameters(name, words), { env, show: true }))
  } finally {
    await database.stop()
  }
}

const benchParameters = (name, words) => [
  '--conditions=production',
  '--no-warnings',
  '--import',
  'tsx',
  path.join(benchesFolder, `${name}.ts`),
  ...words,
]

function keep(name, { code, output }) {
  const figures = lastObject(output)
  if (code !== 0 || figures?.bench !== name) {
    console.error(
      `\nThe bench "${name}" gave no figures: its last line must be {"bench":"${name}","met":true|false,...}`,
    )
    return 1
  }
  const kept = { ...readJson(resultsFile), [name]: figures }
  const sorted = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => one.localeCompare(other)))
  fs.writeFileSync(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`)
  return figures.met ? 0 : 1
}

function lastObject(output) {
  const line = output.trim().split('\n').at(-1)
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
