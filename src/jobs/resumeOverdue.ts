import { resumeOverdueEvaluations } from '../services/evaluation/resumeOverdue'
import type { Job } from './job'

/** Takes returned evaluations back whose time to mend is over. Days turn at midnight; a minute's delay is none. */
export const resumeOverdue: Job = {
  name: 'resumeOverdue',
  everySeconds: 60,
  run: ({ payload, signal }) => resumeOverdueEvaluations({ payload, signal }),
}
