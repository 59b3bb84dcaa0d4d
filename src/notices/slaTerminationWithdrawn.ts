import { links } from './links'
import type { Notice } from './notice'
import { slaRecipientPeople } from './notice'

/** The agreement goes on after all. */
export const slaTerminationWithdrawn: Notice = {
  event: 'sla.terminationWithdrawn',
  audience: [slaRecipientPeople],
  subjectKey: 'slaTerminationWithdrawn.subject',
  bodyKey: 'slaTerminationWithdrawn.body',
  actionKey: 'action.sla',
  rows: [],
  link: links.sla,
}
