import { links } from './links'
import type { Notice } from './notice'

/** An appeal waits for the committee's decision. */
export const appealRegistered: Notice = {
  event: 'appeal.registered',
  audience: [{ of: 'province', verbs: ['appeal.decide'] }],
  subjectKey: 'appealRegistered.subject',
  bodyKey: 'appealRegistered.body',
  actionKey: 'action.decide',
  rows: ['agency', 'measure', 'cycle'],
  link: links.appeals,
}
