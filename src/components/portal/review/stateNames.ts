import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/states.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/states.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The word of an evaluation's state, where it stands in a sentence and not in a chip. */
export function stateNames(locale: Locale): (state: string) => string {
  const t = makeTranslator(locale, { fa, en })
  return (state) => t.at(`evaluation.${state}`)
}
