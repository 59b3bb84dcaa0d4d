import { links } from './links'
import type { Notice } from './notice'
import { slaRecipientPeople } from './notice'

/** An agreement will end, from which day on and why: no province is silent about it. */
export const slaTerminationNoticed: Notice = {
  event: 'sla.terminationNoticed',
  audience: [slaRecipientPeople],
  subjectKey: 'slaTerminationNoticed.subject',
  bodyKey: 'slaTerminationNoticed.body',
  actionKey: 'action.sla',
  rows: ['effectiveDate', 'reason'],
  link: links.sla,
  needed: true,
}
