import { links } from './links'
import type { Notice } from './notice'

/** A form is public: to those who wrote it. */
export const servicePublished: Notice = {
  event: 'service.published',
  audience: [{ of: 'agency', verbs: ['service.fill'] }],
  subjectKey: 'servicePublished.subject',
  bodyKey: 'servicePublished.body',
  actionKey: 'action.service',
  rows: [],
  link: links.service,
}
