import { terminateDueSlas } from '../services/sla/terminateDue'
import type { Job } from './job'

/** Ends agreements on the day that their notice named. Days turn at midnight; a minute's delay is none. */
export const terminateSlas: Job = {
  name: 'terminateSlas',
  everySeconds: 60,
  run: ({ payload, signal }) => terminateDueSlas({ payload, signal }),
}
