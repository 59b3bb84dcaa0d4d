import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** The agency may appeal, one text a measure, until the window closes. */
export const appealsOpened: Notice = {
  event: 'evaluation.appealsOpened',
  audience: [agencyPeople],
  subjectKey: 'appealsOpened.subject',
  bodyKey: 'appealsOpened.body',
  actionKey: 'action.appeal',
  rows: ['agency', 'cycle', 'appealsClose'],
  link: links.scores,
}
