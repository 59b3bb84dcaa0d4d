import type { FieldProblem } from '../../../domain/problems'
import type { Locale } from '../../../i18n/locale'
import fillEn from '../../../i18n/messages/fill.en.json' with { type: 'json' }
import fillFa from '../../../i18n/messages/fill.fa.json' with { type: 'json' }
import scoringEn from '../../../i18n/messages/scoring.en.json' with { type: 'json' }
import scoringFa from '../../../i18n/messages/scoring.fa.json' with { type: 'json' }
import { problemValues } from '../../../i18n/problemValues'
import { makeTranslator } from '../../../i18n/translate'
import type { MessageTree } from '../../../i18n/translate'

/** The words of the form that an agency fills, for browser components: they carry these and no other texts. */
export const fillText = (locale: Locale = 'fa') => makeTranslator(locale, { fa: fillFa, en: fillEn })
export const scoringText = (locale: Locale = 'fa') => makeTranslator(locale, { fa: scoringFa, en: scoringEn })

/** What is wrong with a field, in the words that the page brought for it: the server's, in the reader's language alone. */
export function faultText({ code, values }: FieldProblem, words: MessageTree, locale: Locale = 'fa'): string {
  const t = makeTranslator(locale, { fa: words, en: words })
  const printed = problemValues(values ?? {}, locale)
  const message = t.at(code, printed)
  // A cell of a table says where it stands.
  return printed.column === undefined ? message : t.at('inCell', { ...printed, message })
}
