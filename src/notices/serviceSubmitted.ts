import { links } from './links'
import type { Notice } from './notice'

/** A form was handed in: to those who agree to it. */
export const serviceSubmitted: Notice = {
  event: 'service.submitted',
  audience: [{ of: 'province', verbs: ['service.review'] }],
  subjectKey: 'serviceSubmitted.subject',
  bodyKey: 'serviceSubmitted.body',
  actionKey: 'action.service',
  rows: [],
  link: links.service,
}
