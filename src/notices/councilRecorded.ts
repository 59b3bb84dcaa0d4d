import { links } from './links'
import type { Notice } from './notice'

/** The council has met: the deputy and the cycle's manager see what was approved and what came back. */
export const councilRecorded: Notice = {
  event: 'council.recorded',
  audience: [{ of: 'province', verbs: ['evaluation.approve', 'cycle.run'] }],
  subjectKey: 'councilRecorded.subject',
  bodyKey: 'councilRecorded.body',
  actionKey: 'action.home',
  rows: ['cycle', 'minutesNumber', 'minutesDate', 'approvedCount', 'rejectedCount'],
  link: links.home,
}
