import { links } from './links'
import type { Notice } from './notice'
import { evaluators } from './notice'

/** An agency has sent its self-assessment: evaluators of both dimensions may begin. */
export const evaluationSubmitted: Notice = {
  event: 'evaluation.submitted',
  audience: [evaluators],
  subjectKey: 'evaluationSubmitted.subject',
  bodyKey: 'evaluationSubmitted.body',
  actionKey: 'action.review',
  rows: ['agency', 'cycle'],
  link: links.review,
}
