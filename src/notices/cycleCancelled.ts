import { links } from './links'
import type { Notice } from './notice'
import { evaluators, peopleOfAllAgencies } from './notice'

/** The evaluation of the year is called off, with its reason. */
export const cycleCancelled: Notice = {
  event: 'cycle.cancelled',
  audience: [peopleOfAllAgencies, evaluators],
  subjectKey: 'cycleCancelled.subject',
  bodyKey: 'cycleCancelled.body',
  actionKey: 'action.home',
  rows: ['cycle', 'reason'],
  link: links.home,
}
