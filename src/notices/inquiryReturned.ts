import { links } from './links'
import type { Notice } from './notice'
import { inquiredBody } from './notice'

/** An answer needs a word more: why, and until when. */
export const inquiryReturned: Notice = {
  event: 'inquiry.returned',
  audience: [inquiredBody],
  subjectKey: 'inquiryReturned.subject',
  bodyKey: 'inquiryReturned.body',
  actionKey: 'action.inquiry',
  rows: ['cycle', 'reason', 'dueDate'],
  link: links.inquiry,
}
