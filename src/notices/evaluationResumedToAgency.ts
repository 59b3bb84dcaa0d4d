import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The agency learns that its time to mend ran out. */
export const evaluationResumedToAgency: Notice = {
  event: 'evaluation.resumed',
  audience: [agencyPeople],
  subjectKey: 'evaluationResumedToAgency.subject',
  bodyKey: 'evaluationResumedToAgency.body',
  actionKey: 'action.evaluation',
  rows: ['agency', 'cycle', 'dueDate'],
  link: links.form,
}
