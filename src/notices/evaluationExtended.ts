import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The cycle's manager gave this agency more time. */
export const evaluationExtended: Notice = {
  event: 'evaluation.extended',
  audience: [agencyPeople],
  subjectKey: 'evaluationExtended.subject',
  bodyKey: 'evaluationExtended.body',
  actionKey: 'action.form',
  rows: ['agency', 'cycle', 'dueDate', 'reason'],
  link: links.form,
}
