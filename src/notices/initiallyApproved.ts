import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** From this move on the agency's own screens show what the evaluators found; the mail says so and tells no figure. */
export const initiallyApproved: Notice = {
  event: 'evaluation.initiallyApproved',
  audience: [agencyPeople],
  subjectKey: 'initiallyApproved.subject',
  bodyKey: 'initiallyApproved.body',
  actionKey: 'action.evaluation',
  rows: ['agency', 'cycle'],
  link: links.scores,
}
