import { links } from './links'
import type { Notice } from './notice'
import { briefed } from './notice'

/** Whoever was invited is told that it is not on that day. */
export const briefingPostponed: Notice = {
  event: 'briefing.postponed',
  audience: briefed,
  subjectKey: 'briefingPostponed.subject',
  bodyKey: 'briefingPostponed.body',
  actionKey: 'action.briefing',
  rows: ['cycle', 'meetingDate', 'reason'],
  link: links.briefings,
}
