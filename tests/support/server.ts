import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfChanged } from '../../scripts/lib/build.mjs'
import { verbParameters } from '../../scripts/lib/environment.mjs'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { freePort } from '../../scripts/lib/ports.mjs'
import { startProcess } from '../../scripts/lib/processes.mjs'
import { untilAnswers } from '../../scripts/lib/ready.mjs'

export type TestServer = {
  readonly url: string
  /** The data folder of this server: its uploads, and its mailbox when no SMTP_URL is given. */
  readonly dataFolder: string
  /** What server and worker have printed so far. */
  readonly lines: string[]
  readonly stop: () => Promise<void>
}

type Wishes = {
  readonly databaseUrl: string
  /** More settings, such as SMTP_URL or KARNAMEH_CLOCK_OFFSET_MS. */
  readonly settings?: Readonly<Record<string, string>>
  /** Also run the worker process, which sends the mail. */
  readonly withWorker?: boolean
}

/**
 * Serves the production build on a free port against a database, building first when the sources have changed. Nothing
 * of it is mocked: it is what `npm start` serves.
 */
export async function startServer({ databaseUrl, settings = {}, withWorker = false }: Wishes): Promise<TestServer> {
  const port = await freePort()
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-e2e-'))
  const url = `http://localhost:${port}`
  const env = { ...process.env, ...serverSettings({ port, url, dataFolder, databaseUrl }), ...settings }
  await buildIfChanged({})
  const lines: string[] = []
  const show = (line: string) => void lines.push(line)
  const next = [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'start', '-H', '127.0.0.1', '-p', String(port)]
  const processes = [startProcess({ name: 'server', parameters: next, env, show })]
  if (withWorker) processes.push(startProcess({ name: 'worker', parameters: verbParameters('worker'), env, show }))
  const stop = async () => {
    await Promise.all(processes.map((one) => one.stop()))
    fs.rmSync(dataFolder, { recursive: true, force: true })
  }
  try {
    await untilAnswers({ name: 'server', host: '127.0.0.1', port, path: '/api/health/live' })
  } catch (error) {
    await stop()
    throw new Error(`The server did not come up.\n${lines.join('\n')}`, { cause: error })
  }
  return { url, dataFolder, lines, stop }
}

function serverSettings(at: { port: number; url: string; dataFolder: string; databaseUrl: string }) {
  return {
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: 'a-secret-for-throw-away-databases-only',
    DATABASE_URL: at.databaseUrl,
    KARNAMEH_DATA_DIR: at.dataFolder,
    KARNAMEH_ALLOW_CLOCK: '1',
    SERVER_URL: at.url,
    PORT: String(at.port),
    LOG_LEVEL: 'warn',
  }
}
