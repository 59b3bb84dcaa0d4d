import { randomInt, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { now, nowIso } from '../../lib/clock'
import { logger } from '../../lib/logger'
import type { Sender } from '../../lib/sender'
import { forgetSent, lastNoteOf, noteSent, readSent } from '../../lib/sentJournal'
import { holdAfterBounces } from './holdAddress'
import { messageIdOf } from './outboxAddress'
import type { Refusal } from './outboxRefusal'
import { refusalOf, retryIn } from './outboxRefusal'
import type { ChannelName, Claimed, Outcome } from './outboxSql'
import { claim, release, settle, settleTaken } from './outboxSql'

/** How long a claimed row is one worker's. Longer than the slowest message, shorter than anybody's patience. */
const LEASE_MS = 3 * 60_000
/** A message is not begun when less than this is left: another worker might take the row while it is on its way. */
const LEAST_LEASE_MS = 60_000
const BATCH = 50

/** A worker that lives has written into the database by then what it noted; much less than a lease. */
const WRITING_MS = 30_000
/** A journal whose batch is over for certain; what it says is in the database. */
const FORGOTTEN_MS = 60 * 60_000

/** The service is gone: what was claimed went back, and the caller should wait a little. */
export class ServiceDown extends Error {
  constructor({ reason }: Refusal) {
    super(reason)
  }
}

type Work = {
  req: PayloadRequest
  mailer: Sender
  signal?: AbortSignal
  limit?: number
  /** which rows: those for this way out */
  channel?: ChannelName
}

/**
 * Sends what is due by one way: claims a batch, hands each message over outside any transaction, and writes down what became
 * of it as soon as it is known, first on this machine and then in the database. Any number of workers may do this at once.
 * Returns how many rows it settled; throws ServiceDown when the service took nothing more.
 *
 * SMTP has no «exactly once». A message goes out again, under the same Message-ID, in two cases and no other: its worker died
 * after the server had sent its 250 and before it had read it; or it died between that and its commit and nobody works on its
 * machine any more.
 */
export async function deliverDue({ req, mailer, signal, limit = BATCH, channel = 'email' }: Work): Promise<number> {
  await settleLeftBehind(req)
  const token = randomUUID()
  const at = now()
  const leaseEnds = new Date(at.getTime() + LEASE_MS)
  const rows = await claim(req, { channel, token, at: at.toISOString(), leaseEnds: leaseEnds.toISOString(), limit })
  const run: Run = { req, mailer, token, down: null, settled: 0, lost: 0 }
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
  if (run.lost === 0) forgetSent(token)
  if (run.down) throw new ServiceDown(run.down)
  return run.settled
}

/** What a worker of this machine has handed over and could not write down any more is written down now. */
async function settleLeftBehind(req: PayloadRequest): Promise<void> {
  for (const { batch, ids } of readSent()) {
    const quietMs = now().getTime() - (lastNoteOf(batch) ?? Infinity)
    if (quietMs < WRITING_MS) continue
    const found = ids.length > 0 ? await settleTaken(req, { ids, at: nowIso() }) : 0
    if (found > 0) logger.warn({ batch, found }, 'a worker had died before it could write down what was sent')
    if (quietMs > FORGOTTEN_MS) forgetSent(batch)
  }
}

type Run = {
  req: PayloadRequest
  mailer: Sender
  token: string
  down: Refusal | null
  settled: number
  /** how many were taken and could not be settled by us */
  lost: number
}

async function deliver(run: Run, row: Claimed): Promise<void> {
  const messageId = row.messageId ?? messageIdOf(row.id)
  const refusal = await send(run, row, messageId)
  if (refusal?.kind === 'server') run.down = refusal
  const held = await written(() => settle(run.req, row.id, run.token, outcomeOf(row, messageId, refusal)))
  run.settled += 1
  if (!held) run.lost += 1
  if (refusal?.kind === 'never') await holdAfterBounces(run.req, row.id)
  if (!held) logger.warn({ notice: row.id, messageId }, 'a notice was settled after its lease had ended')
}

async function send({ mailer, token }: Run, row: Claimed, messageId: string): Promise<Refusal | null> {
  const { id, toAddress: to, subject, text, html, province, webhook } = row
  try {
    await mailer.send({ id, messageId, to, subject, text, html, province, webhook })
    noteSent(token, id)
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
