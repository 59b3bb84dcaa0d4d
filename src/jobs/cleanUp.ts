import { cleanUpExpired } from '../services/system/cleanUp'
import type { Job } from './job'

/** Removes sessions, locks, reset links and unfinished uploads that have expired. */
export const cleanUp: Job = {
  name: 'cleanUp',
  everySeconds: 600,
  run: ({ req }) => cleanUpExpired(req),
}
