import { links } from './links'
import type { Notice } from './notice'

/** The deputy approved: the council's secretariat sees its list grow. */
export const finallyApproved: Notice = {
  event: 'evaluation.finallyApproved',
  audience: [{ of: 'province', verbs: ['council.record'] }],
  once: 'aDay',
  subjectKey: 'finallyApproved.subject',
  bodyKey: 'finallyApproved.body',
  actionKey: 'action.home',
  rows: ['cycle'],
  link: links.council,
}
