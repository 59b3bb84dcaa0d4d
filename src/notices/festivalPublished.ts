import { links } from './links'
import type { Notice } from './notice'
import { peopleOfAllAgencies } from './notice'

/** Results are public in this very transaction: all agencies of the cycle and the staff are told where they stand. */
export const festivalPublished: Notice = {
  event: 'festival.published',
  audience: [peopleOfAllAgencies, { of: 'province', verbs: ['evaluation.read', 'festival.write'] }],
  subjectKey: 'festivalPublished.subject',
  bodyKey: 'festivalPublished.body',
  actionKey: 'action.results',
  rows: ['cycle'],
  link: links.results,
}
