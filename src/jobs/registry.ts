import { cleanUp } from './cleanUp'
import type { Job } from './job'
import { resumeOverdue } from './resumeOverdue'
import { scanEvidence } from './scanEvidence'
import { sendNotices } from './sendNotices'

/** Everything that a worker does, a line each. */
export const jobs: readonly Job[] = [sendNotices, resumeOverdue, scanEvidence, cleanUp]
