import { gatherDigests as gather } from '../services/system/gatherDigests'
import type { Job } from './job'

/** Makes the daily mails whose hour has come. */
export const gatherDigests: Job = {
  name: 'gatherDigests',
  everySeconds: 20,
  run: ({ payload, signal }) => gather({ payload, signal }),
}
