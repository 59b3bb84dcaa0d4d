import type { Locale } from '../../i18n/locale'
import { DEFAULT_LOCALE, readLocale } from '../../i18n/locale'

/** The language that the document says of itself, for what stands in the place of a page that failed. */
export const documentLocale = (): Locale =>
  typeof document === 'undefined' ? DEFAULT_LOCALE : readLocale(document.documentElement.lang)
