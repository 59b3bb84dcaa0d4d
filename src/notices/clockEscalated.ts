import { links } from './links'
import type { Notice } from './notice'

/** Something is late and goes up to somebody above those who owe it: one mail a day. */
export const clockEscalated: Notice = {
  event: 'clock.escalated',
  audience: [{ of: 'province', verbs: ['cycle.run'] }],
  subjectKey: 'clockEscalated.subject',
  bodyKey: 'clockEscalated.body',
  actionKey: 'action.compliance',
  rows: ['work', 'agency', 'dueDate'],
  link: links.compliance,
  once: 'aDay',
}
