'use client'

import type { FieldProblem } from '../../../domain/problems'
import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/problems.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/problems.fa.json' with { type: 'json' }
import { problemValues } from '../../../i18n/problemValues'
import { rulesText } from '../../../i18n/ruleSentences'
import { makeTranslator } from '../../../i18n/translate'

/** What is wrong with rules or a formula, as the server would say it when the form is saved. */
export function Faults({ faults, locale }: { faults: readonly FieldProblem[]; locale: Locale }) {
  if (faults.length === 0) return null
  const sentences = faults.map((fault) => faultSentence(fault, locale))
  return (
    <div className="k-rules__faults" role="status">
      <strong>{rulesText(locale)('mend')}</strong>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** What is wrong, in words. */
export const faultSentence = ({ code, values }: FieldProblem, locale: Locale): string =>
  makeTranslator(locale, { fa: fa.field, en: en.field }).at(code, problemValues(values ?? {}, locale))
