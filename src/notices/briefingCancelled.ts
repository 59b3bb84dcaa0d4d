import { links } from './links'
import type { Notice } from './notice'
import { briefed } from './notice'

/** Whoever was invited is told that it does not take place. */
export const briefingCancelled: Notice = {
  event: 'briefing.cancelled',
  audience: briefed,
  subjectKey: 'briefingCancelled.subject',
  bodyKey: 'briefingCancelled.body',
  actionKey: 'action.briefing',
  rows: ['cycle', 'meetingDate', 'reason'],
  link: links.briefing,
}
