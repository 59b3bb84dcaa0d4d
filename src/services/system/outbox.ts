import { randomInt, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { now, nowIso } from '../../lib/clock'
import { logger } from '../../lib/logger'
import type { Mailer } from '../../lib/mailer'
import { messageIdOf } from './outboxAddress'
import type { Refusal } from './outboxRefusal'
import { refusalOf, retryIn } from './outboxRefusal'
import type { Claimed, Outcome } from './outboxSql'
import { claim, release, settle } from './outboxSql'

/** How long a claimed row is one worker's. Longer than the slowest message, shorter than anybody's patience. */
const LEASE_MS = 3 * 60_000
/** A message is not begun when less than this is left: another worker might take the row while it is on its way. */
const LEAST_LEASE_MS = 60_000
const BATCH = 50

/** The mail server is gone: what was claimed went back, and the caller should wait a little. */
export class MailServerDown extends Error {}

type Work = { req: PayloadRequest; mailer: Mailer; signal?: AbortSignal; limit?: number }

/**
 * Sends what is due: claims a batch, hands each message to the mail server outside any transaction, and writes down what
 * became of it as soon as it is known. Any number of workers may do this at once. Returns how many rows it settled;
 * throws MailServerDown when the server took nothing more.
 *
 * SMTP has no «exactly once»: who dies between the server's 250 and our own commit leaves a row that will be sent again
 * after its lease, under the same Message-ID. Nothing else sends a message twice.
 */
export async function deliverDue({ req, mailer, signal, limit = BATCH }: Work): Promise<number> {
  const token = randomUUID()
  const at = now()
  const leaseEnds = new Date(at.getTime() + LEASE_MS)
  const rows = await claim(req, { token, at: at.toISOString(), leaseEnds: leaseEnds.toISOString(), limit })
  const run = { req, mailer, token, down: null as Refusal | null, settled: 0 }
  const mayBegin = () => !signal?.aborted && !run.down && leaseEnds.getTime() - now().getTime() > LEAST_LEASE_MS
  const queue = [...rows]
  const next = () => (mayBegin() ? queue.shift() : undefined)
  const lanes = Array.from({ length: Math.min(mailer.concurrency, rows.length) }, async () => {
    for (let row = next(); row; row = next()) await deliver(run, row)
  })
  // A lane that fails must not leave the others running unseen.
  const failures = (await Promise.allSettled(lanes)).filter((lane) => lane.status === 'rejected')
  if (queue.length > 0) await release(req, { token, at: nowIso(), ids: queue.map(({ id }) => id) })
  if (failures[0]) throw failures[0].reason
  if (run.down) throw new MailServerDown(run.down.reason)
  return run.settled
}

type Run = { req: PayloadRequest; mailer: Mailer; token: string; down: Refusal | null; settled: number }

async function deliver(run: Run, row: Claimed): Promise<void> {
  const messageId = row.messageId ?? messageIdOf(row.id)
  const refusal = await send(run.mailer, row, messageId)
  if (refusal?.kind === 'server') run.down = refusal
  const held = await written(() => settle(run.req, row.id, run.token, outcomeOf(row, messageId, refusal)))
  run.settled += 1
  if (!held) logger.warn({ notice: row.id, messageId }, 'a notice was settled after its lease had ended')
}

async function send(mailer: Mailer, row: Claimed, messageId: string): Promise<Refusal | null> {
  const { toAddress: to, subject, text, html, province } = row
  try {
    await mailer.send({ messageId, to, subject, text, html, province })
    return null
  } catch (error) {
    return refusalOf(error)
  }
}

const saidOf = { never: 'refused', later: 'deferred', server: 'down' } as const

function outcomeOf(row: Claimed, messageId: string, refusal: Refusal | null): Outcome {
  const at = nowIso()
  if (!refusal) return { state: 'sent', at, messageId, error: null, nextAttemptAt: null, said: 'sent' }
  const said = saidOf[refusal.kind]
  const ageMs = now().getTime() - Date.parse(row.createdAt)
  const delay = retryIn(refusal, { attempts: row.attempts, ageMs, chance: randomInt(1000) / 1000 })
  if (delay === null) return { state: 'failed', at, messageId, error: refusal.reason, nextAttemptAt: null, said }
  const nextAttemptAt = new Date(now().getTime() + delay).toISOString()
  return { state: 'pending', at, messageId, error: refusal.reason, nextAttemptAt, said }
}

/** What has been sent must be written down: a database that is just restarting is waited for. */
async function written<Result>(write: () => Promise<Result>): Promise<Result> {
  for (const wait of [200, 500, 1000, 2000, 4000, 8000]) {
    try {
      return await write()
    } catch (error) {
      logger.warn({ err: error }, 'what became of a notice could not be written; trying again')
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return write()
}
