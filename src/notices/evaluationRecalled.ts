import { links } from './links'
import type { Notice } from './notice'
import { evaluators } from './notice'

/** An agency has taken its self-assessment back before anybody began to review it. */
export const evaluationRecalled: Notice = {
  event: 'evaluation.recalled',
  audience: [evaluators],
  subjectKey: 'evaluationRecalled.subject',
  bodyKey: 'evaluationRecalled.body',
  actionKey: 'action.review',
  rows: ['agency', 'cycle', 'reason'],
  link: links.review,
}
