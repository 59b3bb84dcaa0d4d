import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** A file that the agency gave was infected and is gone: another has to take its place. */
export const evidenceInfected: Notice = {
  event: 'evidence.infected',
  audience: [agencyPeople],
  subjectKey: 'evidenceInfected.subject',
  bodyKey: 'evidenceInfected.body',
  actionKey: 'action.form',
  smsKey: 'evidenceInfected.sms',
  urgent: true,
  needed: true,
  rows: ['agency', 'cycle'],
  link: links.form,
}
