import { links } from './links'
import type { Notice } from './notice'

/** Work of the organisation is late: one mail a day that speaks of the list. */
export const clockStaffLate: Notice = {
  event: 'clock.staffLate',
  audience: [{ of: 'province', verbs: ['cycle.run'] }],
  subjectKey: 'clockStaffLate.subject',
  bodyKey: 'clockStaffLate.body',
  actionKey: 'action.home',
  rows: ['work'],
  link: links.desk,
  once: 'aDay',
}
