import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'

/** Lines NAME=value of an env file, as Next reads them: quotes are taken off, `#` opens a comment. Absent file: {}. */
export function readEnvFile(file) {
  if (!fs.existsSync(file)) return {}
  const found = {}
  for (const line of fs.readFileSync(file, 'utf8').split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line)
    if (match) found[match[1]] = unquote(match[2])
  }
  return found
}

function unquote(value) {
  const quoted = /^(['"])(.*)\1(\s+#.*)?$/.exec(value)
  return quoted ? quoted[2] : value.replace(/(^|\s+)#.*$/, '')
}

/**
 * What this installation was told: the process environment first, then `.env`. Empty values count as not set.
 * `dataFolder` is absolute; `dataFolderChosen` says whether a person named it.
 */
export function readSettings(environment = process.env) {
  const merged = { ...readEnvFile(inRoot('.env')), ...notEmpty(environment) }
  const given = notEmpty(merged)
  return {
    given,
    dataFolder: path.resolve(root, given.KARNAMEH_DATA_DIR ?? '.data'),
    dataFolderChosen: given.KARNAMEH_DATA_DIR !== undefined,
    host: given.HOST ?? '127.0.0.1',
    port: Number(given.PORT ?? 3000),
    databaseUrl: given.DATABASE_URL,
  }
}

const notEmpty = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))

/** A file that only its owner reads, replaced in one move, so that a crash never leaves half of it. */
export function writePrivate(file, value) {
  const next = `${file}.${process.pid}.tmp`
  fs.writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(next, file)
}

export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** What is made once and kept in the data folder: the signing secret and the embedded database's password. */
export function keptSecrets(dataFolder) {
  const file = path.join(dataFolder, 'secrets.json')
  const kept = readJson(file)
  if (kept?.payloadSecret && kept.databasePassword) return kept
  const made = {
    payloadSecret: randomBytes(32).toString('hex'),
    databasePassword: randomBytes(24).toString('hex'),
    ...kept,
  }
  writePrivate(file, made)
  return made
}
