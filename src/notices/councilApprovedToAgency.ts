import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The agency learns that the council approved its evaluation; rank and final figures come with the festival. */
export const councilApprovedToAgency: Notice = {
  event: 'evaluation.councilApproved',
  audience: [agencyPeople],
  subjectKey: 'councilApprovedToAgency.subject',
  bodyKey: 'councilApprovedToAgency.body',
  actionKey: 'action.evaluation',
  rows: ['agency', 'cycle'],
  link: links.scores,
}
