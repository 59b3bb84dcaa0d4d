import { links } from './links'
import type { Notice } from './notice'

/** Work of the organisation is due soon: one mail a day that speaks of the list. */
export const clockStaffReminded: Notice = {
  event: 'clock.staffReminded',
  audience: [{ of: 'province', verbs: ['cycle.run'] }],
  subjectKey: 'clockStaffReminded.subject',
  bodyKey: 'clockStaffReminded.body',
  actionKey: 'action.home',
  rows: ['work'],
  link: links.desk,
  once: 'aDay',
}
