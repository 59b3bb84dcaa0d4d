import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/briefings.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/briefings.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of briefings, for browser components: they carry these and no other texts. */
export const briefingsText = (locale: Locale) => makeTranslator(locale, { fa, en })
