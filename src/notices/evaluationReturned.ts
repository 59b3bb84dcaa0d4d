import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** Something is to be mended: how many things and which, and until when. The reasons stand beside each question in the form. */
export const evaluationReturned: Notice = {
  event: 'evaluation.returned',
  audience: [agencyPeople],
  subjectKey: 'evaluationReturned.subject',
  bodyKey: 'evaluationReturned.body',
  actionKey: 'action.mend',
  smsKey: 'evaluationReturned.sms',
  urgent: true,
  needed: true,
  rows: ['agency', 'cycle', 'flaggedCount', 'flagged', 'dueDate'],
  link: links.form,
}
