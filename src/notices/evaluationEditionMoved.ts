import { links } from './links'
import type { Notice } from './notice'
import { agencyPeople } from './notice'

/** Staff moved this agency's draft to a later edition of the form. */
export const evaluationEditionMoved: Notice = {
  event: 'evaluation.editionMoved',
  audience: [agencyPeople],
  subjectKey: 'evaluationEditionMoved.subject',
  bodyKey: 'evaluationEditionMoved.body',
  actionKey: 'action.form',
  rows: ['agency', 'cycle', 'closes'],
  link: links.form,
}
