import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { openDatabase } from './database.mjs'
import { openDataFolder } from './dataFolder.mjs'
import { childEnvironment, verbParameters } from './environment.mjs'
import { installMissing } from './install.mjs'
import { inRoot, root } from './paths.mjs'
import { keptSecrets, readSettings } from './settings.mjs'
import { report, Trouble } from './trouble.mjs'

/**
 * `npm run karnameh -- VERB`: opens the database of this installation (starting the embedded one for as long as the
 * verb lasts, unless it already runs), then runs the verb. Exit codes: 0 done, 1 refused or failed, 2 wrong use,
 * 3 the database is not reached.
 */
export async function commandLine(words) {
  const settings = readSettings()
  try {
    process.exitCode = await runVerb(words, settings)
  } catch (error) {
    process.exitCode = report(error, settings.dataFolder)
  }
}

async function runVerb([verb = 'help', ...rest], settings) {
  if (!isVerb(verb)) {
    throw new Trouble('usage', { sentence: `There is no verb "${verb}".`, wayOut: 'npm run karnameh -- help' })
  }
  await installMissing()
  if (verb === 'help' || rest.includes('--help')) return runChild([verb, ...rest], process.env)
  openDataFolder(settings.dataFolder)
  const secrets = keptSecrets(settings.dataFolder)
  const database = await openDatabase(settings, secrets)
  try {
    const environment = childEnvironment(settings, secrets, database.url)
    return await runChild([verb, ...rest], { ...process.env, ...environment })
  } finally {
    await database.stop()
  }
}

const isVerb = (verb) => /^[a-z][a-z-]*$/.test(verb) && fs.existsSync(inRoot('scripts', 'cli', 'verbs', `${verb}.ts`))

/** The verb owns the terminal. Ctrl-C reaches it directly; what is sent to us alone is passed on. */
function runChild(words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, verbParameters(...words), { cwd: root, env, stdio: 'inherit' })
    process.on('SIGINT', () => {})
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
