import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The decision with its reason; the new score, if any, stands on the agency's page and not in the mail. */
export const appealDecided: Notice = {
  event: 'appeal.decided',
  audience: [agencyPeople],
  subjectKey: 'appealDecided.subject',
  bodyKey: 'appealDecided.body',
  actionKey: 'action.evaluation',
  needed: true,
  rows: ['agency', 'measure', 'decision', 'reason'],
  link: links.scores,
}
