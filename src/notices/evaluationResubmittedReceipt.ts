import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The receipt of a mended submission. */
export const evaluationResubmittedReceipt: Notice = {
  event: 'evaluation.resubmitted',
  audience: [agencyPeople],
  includesActor: true,
  subjectKey: 'evaluationResubmittedReceipt.subject',
  bodyKey: 'evaluationResubmittedReceipt.body',
  actionKey: 'action.evaluation',
  needed: true,
  rows: ['agency', 'cycle', 'trackingCode'],
  link: links.form,
}
