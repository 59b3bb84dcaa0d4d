import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/ui.en.json' with { type: 'json' }
import fa from '../../i18n/messages/ui.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The few words that the primitives themselves say. Reads its own pair of files, so that browsers get no other texts. */
export function uiText(locale: Locale) {
  return makeTranslator(locale, { fa, en })
}

/** What shows words is told in which language: a part that forgot it would stand in Persian on an English page. */
export type Worded = { locale: Locale }
