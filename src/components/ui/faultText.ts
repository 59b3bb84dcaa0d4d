import type { FieldProblem } from '../../domain/problems'
import type { Locale } from '../../i18n/locale'
import { problemValues } from '../../i18n/problemValues'
import type { MessageTree } from '../../i18n/translate'
import { makeTranslator } from '../../i18n/translate'

/** What is wrong with a field, in the words that the page brought for it: the server's, in the reader's language alone. */
export function faultText({ code, values }: FieldProblem, words: MessageTree, locale: Locale): string {
  const t = makeTranslator(locale, { fa: words, en: words })
  const printed = problemValues(values ?? {}, locale)
  const message = t.at(code, printed)
  // A cell of a table says where it stands.
  return printed.column === undefined ? message : t.at('inCell', { ...printed, message })
}
