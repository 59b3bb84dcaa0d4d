import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/reset.en.json' with { type: 'json' }
import fa from '../../i18n/messages/reset.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The words of the two forms for a new password, for the browser. */
export function resetText(locale: Locale) {
  return makeTranslator(locale, { fa, en })
}
