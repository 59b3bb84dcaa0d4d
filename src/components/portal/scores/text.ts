import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/scores.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/scores.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

export const scoresText = (locale: Locale) => makeTranslator(locale, { fa, en })
