import { deliverDue } from '../services/system/outbox'
import type { Job } from './job'

/** Empties the outbox. */
export const sendNotices: Job = {
  name: 'sendNotices',
  everySeconds: 2,
  run: ({ req, mailer, signal }) => deliverDue({ req, mailer, signal }),
}
