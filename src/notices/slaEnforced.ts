import { links } from './links'
import type { Notice } from './notice'
import { slaRecipientPeople } from './notice'

/** A version came into force: to the people of its recipients. */
export const slaEnforced: Notice = {
  event: 'sla.enforced',
  audience: [slaRecipientPeople],
  subjectKey: 'slaEnforced.subject',
  bodyKey: 'slaEnforced.body',
  actionKey: 'action.sla',
  rows: ['effectiveDate'],
  link: links.sla,
}
