import { cleanUpExpired } from '../services/system/cleanUp'
import type { Job } from './job'

/** Removes sessions, locks and reset links that have expired. */
export const cleanUp: Job = {
  name: 'cleanUp',
  everySeconds: 600,
  run: ({ req }) => cleanUpExpired(req),
}
