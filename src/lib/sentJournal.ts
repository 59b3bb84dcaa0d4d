import fs from 'node:fs'
import path from 'node:path'
import { dataPath } from './dataFolder'
import { logger } from './logger'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const folder = () => dataPath('outbox')
const fileOf = (batch: string) => path.join(folder(), `${batch}.sent`)

/**
 * What this machine has heard that a server has taken: written down in the same moment and outlasting the process, before the
 * database knows it. A worker that is killed between the server's answer and its own commit, or loses its database there,
 * leaves it behind, and the next one on this machine reads it instead of sending again. Never throws: a folder that cannot be
 * written only leaves the gap as wide as it is without.
 */
export function noteSent(batch: string, id: string): void {
  try {
    fs.mkdirSync(folder(), { recursive: true })
    fs.appendFileSync(fileOf(batch), `${id}\n`)
  } catch (error) {
    logger.warn({ err: error }, 'the journal of what was sent could not be written')
  }
}

/** Everything that a batch noted is in the database: nobody needs its journal any more. */
export const forgetSent = (batch: string): void => fs.rmSync(fileOf(batch), { force: true })

/** What batches have noted and not finished, whether their worker is dead or just at it. */
export function readSent(): { batch: string; ids: string[] }[] {
  return unfinished().map((batch) => ({ batch, ids: idsOf(batch) }))
}

function unfinished(): string[] {
  if (!fs.existsSync(folder())) return []
  return fs.readdirSync(folder()).flatMap((name) => (name.endsWith('.sent') ? [name.slice(0, -'.sent'.length)] : []))
}

/** A line that a dying process did not finish is none; a file that its worker has just put away is empty. */
function idsOf(batch: string): string[] {
  try {
    return fs
      .readFileSync(fileOf(batch), 'utf8')
      .split('\n')
      .filter((line) => UUID.test(line))
  } catch {
    return []
  }
}

/** Since when a batch has noted nothing, in milliseconds since 1970; null when it is put away. */
export function lastNoteOf(batch: string): number | null {
  return fs.statSync(fileOf(batch), { throwIfNoEntry: false })?.mtimeMs ?? null
}
