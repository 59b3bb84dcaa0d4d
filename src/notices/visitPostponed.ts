import { links } from './links'
import type { Notice } from './notice'
import { visitedPeople } from './notice'

/** The visit does not take place on its day; a new one is told. */
export const visitPostponed: Notice = {
  event: 'visit.postponed',
  audience: [visitedPeople],
  subjectKey: 'visitPostponed.subject',
  bodyKey: 'visitPostponed.body',
  actionKey: 'action.visit',
  rows: ['cycle', 'agency', 'reason'],
  link: links.visits,
}
