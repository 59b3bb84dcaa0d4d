import { links } from './links'
import type { Notice } from './notice'
import { comers } from './notice'

/** On the working day before, to those who did not decline. */
export const briefingReminded: Notice = {
  event: 'briefing.reminded',
  audience: [comers],
  subjectKey: 'briefingReminded.subject',
  bodyKey: 'briefingReminded.body',
  actionKey: 'action.briefing',
  rows: ['cycle', 'meetingDate'],
  link: links.briefing,
  smsKey: 'briefingReminded.sms',
}
