import { logger } from '../../../src/lib/logger'
import { exit, type Verb } from '../verb'
import { withPayload } from '../withPayload'

/** Told to stop once, the worker finishes what it holds; told twice, it leaves at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exit.refused)
      controller.abort()
    })
  }
  return controller.signal
}

export const worker: Verb = {
  name: 'worker',
  summary: 'sends the outbox and does the scheduled work, until it is stopped',
  usage: '',
  help: 'Several may run, on several machines: each row of work is claimed by one of them. SIGTERM lets it finish what it holds.',
  async run() {
    const signal = stopSignal()
    await withPayload(async (payload) => {
      const { runWorker } = await import('../../../src/jobs/worker')
      // Loading takes seconds, in which the worker may have been told to stop.
      if (signal.aborted) return
      logger.info({ pid: process.pid }, 'The worker works.')
      await runWorker({ payload, signal })
    })
    logger.info({ pid: process.pid }, 'The worker has stopped.')
    return exit.done
  },
}
