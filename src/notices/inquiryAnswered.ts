import { links } from './links'
import type { Notice } from './notice'

/** An answer has come: those who asked accept it or send it back. */
export const inquiryAnswered: Notice = {
  event: 'inquiry.answered',
  audience: [{ of: 'province', verbs: ['inquiry.manage'] }],
  subjectKey: 'inquiryAnswered.subject',
  bodyKey: 'inquiryAnswered.body',
  actionKey: 'action.inquiry',
  rows: ['agency', 'cycle'],
  link: links.inquiry,
}
