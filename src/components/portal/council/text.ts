import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/council.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/council.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of council and sending, for browser components: they carry these and no other texts. */
export const councilText = (locale: Locale) => makeTranslator(locale, { fa, en })
