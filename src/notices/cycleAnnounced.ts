import { links } from './links'
import type { Notice } from './notice'
import { evaluators, peopleOfAllAgencies } from './notice'

/** The circular is out: agencies and evaluators learn of the year's evaluation and its first window. */
export const cycleAnnounced: Notice = {
  event: 'cycle.announced',
  audience: [peopleOfAllAgencies, evaluators],
  subjectKey: 'cycleAnnounced.subject',
  bodyKey: 'cycleAnnounced.body',
  actionKey: 'action.home',
  rows: ['cycle', 'circular', 'circularDate', 'opens', 'closes'],
  link: links.home,
}
