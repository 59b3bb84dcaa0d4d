import { links } from './links'
import type { Notice } from './notice'
import { serviceWriters } from './notice'

/** A form came back: to those who write it, with the reason. */
export const serviceReturned: Notice = {
  event: 'service.returned',
  audience: serviceWriters,
  subjectKey: 'serviceReturned.subject',
  bodyKey: 'serviceReturned.body',
  actionKey: 'action.service',
  rows: ['reason'],
  link: links.service,
  needed: true,
}
