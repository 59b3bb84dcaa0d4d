import { links } from './links'
import type { Notice } from './notice'
import { briefed } from './notice'

/** The invited agencies, and the evaluators where they are meant, are told when and where. */
export const briefingAnnounced: Notice = {
  event: 'briefing.announced',
  audience: briefed,
  subjectKey: 'briefingAnnounced.subject',
  bodyKey: 'briefingAnnounced.body',
  actionKey: 'action.briefing',
  rows: ['cycle', 'meetingDate'],
  link: links.briefing,
}
