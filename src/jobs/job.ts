import type { Payload, PayloadRequest } from 'payload'
import type { Senders } from '../services/system/senders'

/** What every job gets. `req` has no person and no transaction; a job that writes more than one thing opens its own. */
export type JobContext = { payload: Payload; req: PayloadRequest; senders: Senders; signal: AbortSignal }

/**
 * A piece of work that comes back. It may run in several workers at the same time and may be cut off anywhere, without
 * harm. Returns how much it did: after any it is run again at once, else after its pause.
 */
export type Job = {
  name: string
  everySeconds: number
  run: (context: JobContext) => Promise<number>
}
