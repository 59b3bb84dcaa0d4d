import fs from 'node:fs'
import path from 'node:path'
import { withDatabase } from './databaseCheck.mjs'
import { clusterFolder } from './dataFolder.mjs'
import { freePort, isFree } from './ports.mjs'
import { addressOf, startPostgres } from './postgres.mjs'
import { readJson, writePrivate } from './settings.mjs'

const name = 'karnameh'

/**
 * Gives the database that this installation uses, open: the one of DATABASE_URL, checked; else the embedded one,
 * started unless it already runs from this data folder. `{ url, remark, stop, died }`; `stop` ends only what was
 * started here. Refuses by Trouble.
 */
export async function openDatabase(settings, secrets) {
  if (settings.databaseUrl) {
    const version = await withDatabase(settings.databaseUrl, versionOf)
    return { url: settings.databaseUrl, remark: `DATABASE_URL, PostgreSQL ${version}`, stop: async () => {} }
  }
  const running = await embeddedAddress(settings, secrets)
  return running ? { url: running, remark: 'already running', stop: async () => {} } : startEmbedded(settings, secrets)
}

const versionOf = async (client) => (await client.query('show server_version')).rows[0].server_version

const portFile = (settings) => path.join(settings.dataFolder, 'database.json')

/** The address of the embedded database if it answers now, else undefined. */
async function embeddedAddress(settings, { databasePassword }) {
  const port = readJson(portFile(settings))?.port
  if (!port || (await isFree(port))) return undefined
  const url = addressOf({ port, password: databasePassword, name })
  return withDatabase(url).then(
    () => url,
    () => undefined,
  )
}

async function startEmbedded(settings, { databasePassword: password }) {
  const folder = clusterFolder(settings)
  const remembered = readJson(portFile(settings))?.port
  const port = remembered && (await isFree(remembered)) ? remembered : await freePort()
  writePrivate(portFile(settings), { port })
  const logFile = path.join(settings.dataFolder, 'postgres.log')
  shorten(logFile)
  const server = await startPostgres({ folder, port, password, logFile })
  try {
    await createIfAbsent(addressOf({ port, password, name: 'postgres' }))
  } catch (error) {
    await server.stop()
    throw error
  }
  const remark = `127.0.0.1:${port}, ${path.relative(process.cwd(), folder) || folder}`
  return { url: addressOf({ port, password, name }), remark, stop: server.stop, died: server.died }
}

async function createIfAbsent(address) {
  await withDatabase(address, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${name}`)
  })
}

/** A log is kept for the last runs, not for ever. */
function shorten(logFile) {
  if (fs.existsSync(logFile) && fs.statSync(logFile).size > 5_000_000) fs.renameSync(logFile, `${logFile}.old`)
}
