import { links } from './links'
import type { Notice } from './notice'
import { slaRecipientPeople } from './notice'

/** An agreement ended on the day that its notice named. */
export const slaTerminated: Notice = {
  event: 'sla.terminated',
  audience: [slaRecipientPeople],
  subjectKey: 'slaTerminated.subject',
  bodyKey: 'slaTerminated.body',
  actionKey: 'action.sla',
  rows: ['effectiveDate'],
  link: links.sla,
}
