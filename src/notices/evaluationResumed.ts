import { links } from './links'
import type { Notice } from './notice'
import { evaluators } from './notice'

/** The time to mend ran out and the product took the evaluation back: review goes on with what is there. */
export const evaluationResumed: Notice = {
  event: 'evaluation.resumed',
  audience: [evaluators],
  subjectKey: 'evaluationResumed.subject',
  bodyKey: 'evaluationResumed.body',
  actionKey: 'action.review',
  rows: ['agency', 'cycle', 'dueDate'],
  link: links.review,
}
