import path from 'node:path'
import type { Client } from 'pg'
import { buildIfChanged } from '../scripts/lib/build.mjs'
import { inRoot } from '../scripts/lib/paths.mjs'
import { freePort } from '../scripts/lib/ports.mjs'
import { startProcess } from '../scripts/lib/processes.mjs'
import { untilAnswers } from '../scripts/lib/ready.mjs'
import { runNode } from '../scripts/lib/run.mjs'

/** A database beside ours, on the same PostgreSQL. */
async function databaseBeside(client: Client, name: string): Promise<string> {
  await client.query(`create database ${name}`)
  const url = new URL(process.env['DATABASE_URL'] ?? '')
  url.pathname = `/${name}`
  return url.href
}

const next = inRoot('node_modules', 'next', 'dist', 'bin', 'next')
const stockFolder = inRoot('bench', 'rivals', 'stock')
const plain = ['--conditions=production', '--no-warnings']

export type Server = { origin: string; url: string; stop: () => Promise<void> }

async function serve(name: string, url: string, path: string, parameters: string[], more = {}): Promise<Server> {
  const port = await freePort()
  const env = { ...process.env, ...more, DATABASE_URL: url, PORT: String(port), NODE_ENV: 'production' }
  const { stop } = startProcess({ name, parameters, env, show: (line: string) => console.log(line) })
  await untilAnswers({ name, port, host: '127.0.0.1', path })
  return { origin: `http://127.0.0.1:${port}`, url, stop }
}

/** Next's own production server; connections stay open while the others are measured. */
const nextStart = (folder: string) => [next, 'start', folder, '-H', '127.0.0.1', '--keepAliveTimeout', '600000']

/** Karnameh as `npm start` serves it. */
export async function serveOurs(): Promise<Server> {
  await buildIfChanged(process.env)
  return serve('karnameh', process.env['DATABASE_URL'] ?? '', '/api/health/live', nextStart(inRoot()))
}

/** The stock form builder in the same Next and Payload, a production build too; gives its form with 250 fields. */
export async function serveStock(client: Client): Promise<Server & { form: number }> {
  const url = await databaseBeside(client, 'stock')
  const env = { ...process.env, DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: '1' }
  const made = await runNode([...plain, path.join(stockFolder, 'prepare.js')], {
    env: { ...env, NODE_ENV: 'development' },
  })
  const form = /^\{"form":(\d+)\}$/m.exec(made.output)?.[1]
  if (!form) throw new Error(`the stock form was not made:\n${made.output}`)
  const built = await runNode([next, 'build', stockFolder], { env: { ...env, NODE_ENV: 'production' } })
  if (built.code !== 0) throw new Error(`the stock application was not built:\n${built.output}`)
  const server = await serve('stock', url, `/api/forms/${form}?depth=0`, nextStart(stockFolder))
  return { ...server, form: Number(form) }
}

/** One row of JSON an answer, over Node's own server. */
export async function serveRaw(client: Client): Promise<Server> {
  const url = await databaseBeside(client, 'raw')
  return serve('raw', url, '/', [inRoot('bench', 'rivals', 'raw.js')])
}
