import { links } from './links'
import type { Notice } from './notice'

/** Evaluations wait for the deputy's final approval. */
export const movedToFinalReview: Notice = {
  event: 'evaluation.movedToFinalReview',
  audience: [{ of: 'province', verbs: ['evaluation.approve'] }],
  once: 'aDay',
  subjectKey: 'movedToFinalReview.subject',
  bodyKey: 'movedToFinalReview.body',
  actionKey: 'action.home',
  rows: ['cycle'],
  link: links.approvals,
}
