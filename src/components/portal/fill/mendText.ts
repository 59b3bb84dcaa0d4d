import type { FilledFlag } from '../../../domain/forms/view'
import type { Locale } from '../../../i18n/locale'
import mendEn from '../../../i18n/messages/mend.en.json' with { type: 'json' }
import mendFa from '../../../i18n/messages/mend.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of mending; only a form that came back brings them. */
export const mendText = (locale: Locale) => makeTranslator(locale, { fa: mendFa, en: mendEn })

/** What of a measure a flag means, in words; null is all of it. */
export function partText({ part }: Pick<FilledFlag, 'part'>, locale: Locale): string | null {
  const t = mendText(locale)
  return part && t.has(`part.${part}`) ? t.at(`part.${part}`) : part
}
