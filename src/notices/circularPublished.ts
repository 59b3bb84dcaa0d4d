import { links } from './links'
import type { Notice } from './notice'
import { addressees } from './notice'

/** A circular was issued: to the people of the agencies that it is addressed to. */
export const circularPublished: Notice = {
  event: 'circular.published',
  audience: [addressees],
  subjectKey: 'circularPublished.subject',
  bodyKey: 'circularPublished.body',
  actionKey: 'action.circular',
  rows: ['circular', 'circularDate'],
  link: links.circular,
}
