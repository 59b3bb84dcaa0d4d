import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/circulars.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/circulars.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of circulars, for browser components: they carry these and no other texts. */
export const circularsText = (locale: Locale) => makeTranslator(locale, { fa, en })
