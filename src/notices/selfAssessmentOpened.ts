import { links } from './links'
import type { Notice } from './notice'
import { peopleOfAllAgencies } from './notice'

/** The form is open: each agency fills it until the window closes. */
export const selfAssessmentOpened: Notice = {
  event: 'cycle.selfAssessmentOpened',
  audience: [peopleOfAllAgencies],
  subjectKey: 'selfAssessmentOpened.subject',
  bodyKey: 'selfAssessmentOpened.body',
  actionKey: 'action.form',
  rows: ['agency', 'cycle', 'closes'],
  link: links.form,
}
