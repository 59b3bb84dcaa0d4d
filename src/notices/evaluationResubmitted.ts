import { links } from './links'
import type { Notice } from './notice'
import { evaluators } from './notice'

/** The agency has mended what was flagged: review goes on. */
export const evaluationResubmitted: Notice = {
  event: 'evaluation.resubmitted',
  audience: [evaluators],
  subjectKey: 'evaluationResubmitted.subject',
  bodyKey: 'evaluationResubmitted.body',
  actionKey: 'action.review',
  rows: ['agency', 'cycle'],
  link: links.review,
}
