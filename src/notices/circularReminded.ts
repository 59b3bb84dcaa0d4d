import { links } from './links'
import type { Notice } from './notice'

/** To those alone whose agency has not opened a circular; one a day, however many they are. */
export const circularReminded: Notice = {
  event: 'circular.reminded',
  audience: [{ of: 'circularUnread', verbs: ['circular.readOwn'] }],
  subjectKey: 'circularReminded.subject',
  bodyKey: 'circularReminded.body',
  actionKey: 'action.circular',
  rows: [],
  link: links.circulars,
  once: 'aDay',
}
