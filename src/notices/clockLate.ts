import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** Something that the agency owes is late. */
export const clockLate: Notice = {
  event: 'clock.late',
  audience: [agencyPeople],
  subjectKey: 'clockLate.subject',
  bodyKey: 'clockLate.body',
  actionKey: 'action.home',
  rows: ['work', 'agency', 'cycle', 'dueDate'],
  smsKey: 'clockLate.sms',
  link: links.desk,
}
