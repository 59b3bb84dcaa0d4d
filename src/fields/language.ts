import type { Locale } from '../i18n/locale'

/** The language of the person who sent a request; Persian unless it is English. */
export const localeOf = (req: { i18n: { language: string } }): Locale => (req.i18n.language === 'en' ? 'en' : 'fa')
