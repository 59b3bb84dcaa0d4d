import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** Something that the agency owes is due soon, or today. */
export const clockReminded: Notice = {
  event: 'clock.reminded',
  audience: [agencyPeople],
  subjectKey: 'clockReminded.subject',
  bodyKey: 'clockReminded.body',
  actionKey: 'action.home',
  rows: ['work', 'agency', 'cycle', 'dueDate'],
  smsKey: 'clockReminded.sms',
  link: links.desk,
}
