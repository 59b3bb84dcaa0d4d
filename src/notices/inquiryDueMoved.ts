import { links } from './links'
import type { Notice } from './notice'
import { inquiredBody } from './notice'

/** The calendar changed, and with it the last day that they were told. */
export const inquiryDueMoved: Notice = {
  event: 'inquiry.dueMoved',
  audience: [inquiredBody],
  subjectKey: 'inquiryDueMoved.subject',
  bodyKey: 'inquiryDueMoved.body',
  actionKey: 'action.inquiry',
  rows: ['cycle', 'dueDate'],
  link: links.inquiry,
}
