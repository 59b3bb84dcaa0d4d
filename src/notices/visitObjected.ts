import { links } from './links'
import type { Notice } from './notice'

/** The agency does not agree with a report. */
export const visitObjected: Notice = {
  event: 'visit.objected',
  audience: [{ of: 'province', verbs: ['visit.manage'] }],
  subjectKey: 'visitObjected.subject',
  bodyKey: 'visitObjected.body',
  actionKey: 'action.visit',
  rows: ['cycle', 'agency', 'reason'],
  link: links.visit,
}
