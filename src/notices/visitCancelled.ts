import { links } from './links'
import type { Notice } from './notice'
import { visitedPeople } from './notice'

/** The visit does not take place, and why. */
export const visitCancelled: Notice = {
  event: 'visit.cancelled',
  audience: [visitedPeople],
  subjectKey: 'visitCancelled.subject',
  bodyKey: 'visitCancelled.body',
  actionKey: 'action.visit',
  rows: ['cycle', 'agency', 'reason'],
  link: links.visit,
}
