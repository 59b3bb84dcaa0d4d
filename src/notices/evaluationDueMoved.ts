import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The calendar changed, and with it the last day that they were told. */
export const evaluationDueMoved: Notice = {
  event: 'evaluation.dueMoved',
  audience: [agencyPeople],
  subjectKey: 'evaluationDueMoved.subject',
  bodyKey: 'evaluationDueMoved.body',
  actionKey: 'action.mend',
  rows: ['cycle', 'dueDate'],
  link: links.form,
}
