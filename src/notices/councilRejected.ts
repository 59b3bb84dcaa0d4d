import { links } from './links'
import type { Notice } from './notice'

/** «عدم تایید» of the council with its reason, to those who act on it; the agency is told only of an approval. */
export const councilRejected: Notice = {
  event: 'evaluation.councilRejected',
  audience: [{ of: 'province', verbs: ['evaluation.approve', 'cycle.run'] }],
  subjectKey: 'councilRejected.subject',
  bodyKey: 'councilRejected.body',
  actionKey: 'action.review',
  rows: ['agency', 'cycle', 'reason'],
  link: links.review,
}
