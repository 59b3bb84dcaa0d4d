import { links } from './links'
import type { Notice } from './notice'
import { visitedPeople } from './notice'

/** The report is there; the agency may speak to it. */
export const visitReported: Notice = {
  event: 'visit.reported',
  audience: [visitedPeople],
  subjectKey: 'visitReported.subject',
  bodyKey: 'visitReported.body',
  actionKey: 'action.visit',
  rows: ['cycle', 'agency'],
  link: links.visit,
}
