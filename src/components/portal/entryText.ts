import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/portalEntry.en.json' with { type: 'json' }
import fa from '../../i18n/messages/portalEntry.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The words of signing in, for the browser. */
export const entryText = (locale: Locale) => makeTranslator(locale, { fa, en })
