import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/publicShell.en.json' with { type: 'json' }
import fa from '../../i18n/messages/publicShell.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The words of the public frame, for its browser components: they carry these and no other texts. */
export function publicText(locale: Locale) {
  return makeTranslator(locale, { fa, en })
}
