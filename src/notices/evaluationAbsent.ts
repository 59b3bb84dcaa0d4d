import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The agency never submitted and is recorded as absent. */
export const evaluationAbsent: Notice = {
  event: 'evaluation.absent',
  audience: [agencyPeople],
  subjectKey: 'evaluationAbsent.subject',
  bodyKey: 'evaluationAbsent.body',
  actionKey: 'action.evaluation',
  needed: true,
  rows: ['agency', 'cycle'],
  link: links.form,
}
