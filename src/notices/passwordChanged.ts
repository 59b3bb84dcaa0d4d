import { links } from './links'
import type { Notice } from './notice'

/** Whoever did not do it himself learns of it at once. */
export const passwordChanged: Notice = {
  event: 'user.passwordReset',
  audience: [{ of: 'themselves' }],
  includesActor: true,
  subjectKey: 'passwordChanged.subject',
  bodyKey: 'passwordChanged.body',
  actionKey: 'action.home',
  needed: true,
  rows: [],
  link: links.home,
}
