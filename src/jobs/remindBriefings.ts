import { remindBriefings as remind } from '../services/briefings/remindBriefings'
import type { Job } from './job'

/** Reminds of briefings on the working day before. */
export const remindBriefings: Job = {
  name: 'remindBriefings',
  everySeconds: 300,
  run: ({ payload, signal }) => remind({ payload, signal }),
}
