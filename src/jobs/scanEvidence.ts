import { scanNext } from '../services/evidence/scanEvidence'
import type { Job } from './job'

/** Has the virus scanner look at what was uploaded. */
export const scanEvidence: Job = {
  name: 'scanEvidence',
  everySeconds: 3,
  run: ({ req }) => scanNext(req),
}
