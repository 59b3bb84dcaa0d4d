import type { LetterChannel, LetterDirection } from '../domain/publishing/letters'
import type { Pair } from './stateLabels'

/** The words of a letter's head, for select fields and pages. */
export const letterWords = {
  direction: {
    sent: { fa: 'صادره', en: 'Sent' },
    received: { fa: 'وارده', en: 'Received' },
  } satisfies Record<LetterDirection, Pair>,
  priority: {
    normal: { fa: 'عادی', en: 'Normal' },
    urgent: { fa: 'فوری', en: 'Urgent' },
    immediate: { fa: 'آنی', en: 'Immediate' },
  },
  classification: {
    ordinary: { fa: 'عادی', en: 'Ordinary' },
    confidential: { fa: 'محرمانه', en: 'Confidential' },
  },
  channel: {
    governmentNetwork: { fa: 'شبکه دولت', en: 'Government network' },
    automation: { fa: 'اتوماسیون اداری', en: 'Office automation' },
    post: { fa: 'پست', en: 'Post' },
    courier: { fa: 'پیک', en: 'Courier' },
    email: { fa: 'رایانامه', en: 'E-mail' },
    site: { fa: 'بارگذاری در تارنما', en: 'On the site' },
  } satisfies Record<LetterChannel, Pair>,
}
