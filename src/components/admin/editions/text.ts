import type { EditionDifference } from '../../../domain/forms/editions/compareEditions'
import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/editions.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/editions.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

export const editionsText = (locale: Locale) => makeTranslator(locale, { fa, en })

/** One difference between two editions as a sentence. */
export function differenceText(difference: EditionDifference, locale: Locale): string {
  const t = editionsText(locale)
  const { kind, ...said } = difference
  if (!('aspects' in said)) return t(`difference.${kind}`, { ...said })
  const aspects = said.aspects.map((aspect) => t(`aspect.${aspect}`)).join(t('and'))
  return t('difference.changed', { label: said.label, aspects })
}
