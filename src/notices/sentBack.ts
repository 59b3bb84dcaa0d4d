import { links } from './links'
import type { Notice } from './notice'
import { evaluators } from './notice'

/** The deputy did not approve: evaluators review again. The agency is not told, its scores are withdrawn from it. */
export const sentBack: Notice = {
  event: 'evaluation.sentBack',
  audience: [evaluators],
  subjectKey: 'sentBack.subject',
  bodyKey: 'sentBack.body',
  actionKey: 'action.review',
  urgent: true,
  needed: true,
  rows: ['agency', 'cycle', 'reason'],
  link: links.review,
}
