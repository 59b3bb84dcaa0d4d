import { links } from './links'
import type { Notice } from './notice'

/** Evaluators have finished dimensions: the cycle's manager sees how far the year is. */
export const dimensionApproved: Notice = {
  event: 'evaluation.dimensionApproved',
  audience: [{ of: 'province', verbs: ['cycle.run'] }],
  once: 'aDay',
  subjectKey: 'dimensionApproved.subject',
  bodyKey: 'dimensionApproved.body',
  actionKey: 'action.home',
  rows: ['cycle'],
  link: links.home,
}
