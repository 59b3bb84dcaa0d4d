import { links } from './links'
import type { Notice } from './notice'

/** The list is complete: the council's secretariat puts it on the table. */
export const councilStarted: Notice = {
  event: 'cycle.councilStarted',
  audience: [{ of: 'province', verbs: ['council.record'] }],
  subjectKey: 'councilStarted.subject',
  bodyKey: 'councilStarted.body',
  actionKey: 'action.home',
  rows: ['cycle'],
  link: links.council,
}
