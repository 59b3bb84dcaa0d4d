import { links } from './links'
import type { Notice } from './notice'
import { addressees } from './notice'

/** What was issued no longer holds, and why. */
export const circularCancelled: Notice = {
  event: 'circular.cancelled',
  audience: [addressees],
  subjectKey: 'circularCancelled.subject',
  bodyKey: 'circularCancelled.body',
  actionKey: 'action.circular',
  rows: ['circular', 'reason'],
  link: links.circular,
}
