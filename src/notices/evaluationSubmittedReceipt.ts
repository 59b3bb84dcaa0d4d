import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The receipt of a submission, for the agency's people and also for the one who sent it. */
export const evaluationSubmittedReceipt: Notice = {
  event: 'evaluation.submitted',
  audience: [agencyPeople],
  includesActor: true,
  subjectKey: 'evaluationSubmittedReceipt.subject',
  bodyKey: 'evaluationSubmittedReceipt.body',
  actionKey: 'action.evaluation',
  needed: true,
  rows: ['agency', 'cycle', 'trackingCode'],
  link: links.form,
}
