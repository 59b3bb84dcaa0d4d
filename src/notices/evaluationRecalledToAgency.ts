import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The self-assessment is a draft again: whoever took it back and his colleagues are reminded that it must be handed in anew. */
export const evaluationRecalledToAgency: Notice = {
  event: 'evaluation.recalled',
  audience: [agencyPeople],
  includesActor: true,
  subjectKey: 'evaluationRecalledToAgency.subject',
  bodyKey: 'evaluationRecalledToAgency.body',
  actionKey: 'action.evaluation',
  smsKey: 'evaluationRecalledToAgency.sms',
  urgent: true,
  needed: true,
  rows: ['agency', 'cycle', 'closes', 'reason'],
  link: links.form,
}
