import { links } from './links'
import type { Notice } from './notice'
import { visitedPeople } from './notice'

/** The agency is told who comes, about what and when. */
export const visitAnnounced: Notice = {
  event: 'visit.announced',
  audience: [visitedPeople],
  subjectKey: 'visitAnnounced.subject',
  bodyKey: 'visitAnnounced.body',
  actionKey: 'action.visit',
  rows: ['cycle', 'agency', 'dueDate'],
  link: links.visit,
}
