import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/responses.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/responses.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the desk of public responses. */
export const responsesText = (locale: Locale) => makeTranslator(locale, { fa, en })
