import { links } from './links'
import type { Notice } from './notice'

/** Results went to the national organisation: who approved them knows, and the editors may write the festival page. */
export const sentToNational: Notice = {
  event: 'cycle.sentToNational',
  audience: [{ of: 'province', verbs: ['evaluation.approve', 'council.record', 'festival.publish'] }],
  subjectKey: 'sentToNational.subject',
  bodyKey: 'sentToNational.body',
  actionKey: 'action.home',
  rows: ['cycle', 'letterNumber', 'letterDate'],
  link: links.home,
}
