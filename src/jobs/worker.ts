import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { logger } from '../lib/logger'
import { closeSenders, openSenders } from '../services/system/senders'
import type { Job, JobContext } from './job'
import { jobs as allJobs } from './registry'

/** After the word to stop, what is in hand has this long; what it leaves is taken up by another worker after its lease. */
const GRACE_MS = 10_000
/** The longest pause after repeated failures, such as a database or mail server that is away. */
const LONGEST_PAUSE_SECONDS = 30

/**
 * Does the scheduled work until the signal says stop, then finishes what it holds and resolves. Several workers may run
 * side by side, on several machines. A failure is logged and tried again after a growing pause; none ends the worker.
 */
export async function runWorker({
  payload,
  signal,
  jobs = allJobs,
}: {
  payload: Payload
  signal: AbortSignal
  jobs?: readonly Job[]
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  const senders = openSenders(req)
  const done = new AbortController()
  const loops = Promise.all(jobs.map((job) => repeat(job, { payload, req, senders, signal })))
  try {
    await Promise.race([loops, patience(signal, done.signal)])
  } finally {
    done.abort()
    closeSenders(senders)
  }
}

async function repeat(job: Job, context: JobContext): Promise<void> {
  const { signal } = context
  let failures = 0
  while (!signal.aborted) {
    try {
      const count = await job.run(context)
      failures = 0
      if (count === 0) await pause(job.everySeconds, signal)
    } catch (error) {
      failures += 1
      logger.error({ err: error, job: job.name, failures }, 'a job failed and will be tried again')
      await pause(Math.min(LONGEST_PAUSE_SECONDS, 2 ** failures), signal)
    }
  }
}

/** Waits, and no longer than the signal lets it. */
const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  wait(seconds * 1000, undefined, { signal }).catch(() => undefined)

/** Resolves when the time after the word to stop is over, or when nobody needs it any more. */
async function patience(stop: AbortSignal, done: AbortSignal): Promise<void> {
  const told = new Promise<void>((resolve) => {
    if (stop.aborted) return resolve()
    stop.addEventListener('abort', () => resolve(), { once: true })
    done.addEventListener('abort', () => resolve(), { once: true })
  })
  await told
  await pause(GRACE_MS / 1000, done)
}
