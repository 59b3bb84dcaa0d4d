import { links } from './links'
import type { Notice } from './notice'
import { inquiredBody } from './notice'

/** The body is asked something, until a day. */
export const inquirySent: Notice = {
  event: 'inquiry.sent',
  audience: [inquiredBody],
  subjectKey: 'inquirySent.subject',
  bodyKey: 'inquirySent.body',
  actionKey: 'action.inquiry',
  rows: ['cycle', 'dueDate'],
  link: links.inquiry,
}
