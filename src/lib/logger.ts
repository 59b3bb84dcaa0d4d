import { nowIso } from './clock'
import { env } from './env'

const levels = { silent: 0, error: 1, warn: 2, info: 3, debug: 4 } as const
type Level = Exclude<keyof typeof levels, 'silent'>
type Details = Readonly<Record<string, unknown>>

const secretNames = /password|secret|token|authorization|cookie|nationalId/i

/** One line of JSON for one event, on standard output (errors and warnings on standard error). */
function write(level: Level, details: Details, message: string): void {
  if (levels[level] > levels[env.LOG_LEVEL]) return
  const line = JSON.stringify({ time: nowIso(), level, message, ...details }, hideSecrets)
  const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout
  stream.write(`${line}\n`)
}

/** Errors lose their fields in plain JSON, and secrets must never reach a log. */
function hideSecrets(name: string, value: unknown): unknown {
  if (secretNames.test(name) && value !== undefined && value !== null) return '[hidden]'
  if (typeof value === 'bigint') return value.toString()
  if (!(value instanceof Error)) return value
  const code = 'code' in value ? value.code : undefined
  return { name: value.name, message: value.message, code, stack: value.stack, cause: value.cause }
}

/** The log. Details first, then a sentence, as in `payload.logger`, so that the two read alike. */
export const logger = {
  error: (details: Details, message: string) => write('error', details, message),
  warn: (details: Details, message: string) => write('warn', details, message),
  info: (details: Details, message: string) => write('info', details, message),
  debug: (details: Details, message: string) => write('debug', details, message),
}
