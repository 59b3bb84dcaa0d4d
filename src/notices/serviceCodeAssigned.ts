import { links } from './links'
import type { Notice } from './notice'
import { serviceWriters } from './notice'

/** The national body gave a code: to those who write the form. */
export const serviceCodeAssigned: Notice = {
  event: 'service.codeAssigned',
  audience: serviceWriters,
  subjectKey: 'serviceCodeAssigned.subject',
  bodyKey: 'serviceCodeAssigned.body',
  actionKey: 'action.service',
  rows: [],
  link: links.service,
}
