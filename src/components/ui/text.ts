import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/ui.en.json' with { type: 'json' }
import fa from '../../i18n/messages/ui.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The few words that the primitives themselves say. Reads its own pair of files, so that browsers get no other texts. */
export function uiText(locale: Locale = 'fa') {
  return makeTranslator(locale, { fa, en })
}

/** The words of one primitive: pass the locale of the page, Persian when it is left out. */
export type Worded = { locale?: Locale }
