import { cleanUp } from './cleanUp'
import { gatherDigests } from './gatherDigests'
import type { Job } from './job'
import { remindBriefings } from './remindBriefings'
import { resumeOverdue } from './resumeOverdue'
import { runClocks } from './runClocks'
import { scanEvidence } from './scanEvidence'
import { sendNotices, sendToPhones, tellSystems } from './sendNotices'
import { terminateSlas } from './terminateSlas'

/** Everything that a worker does, a line each. */
export const jobs: readonly Job[] = [
  sendNotices,
  sendToPhones,
  tellSystems,
  gatherDigests,
  resumeOverdue,
  runClocks,
  remindBriefings,
  terminateSlas,
  scanEvidence,
  cleanUp,
]
