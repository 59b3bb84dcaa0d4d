import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/appeals.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/appeals.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of appeals, for browser components: they carry these and no other texts. */
export const appealsText = (locale: Locale) => makeTranslator(locale, { fa, en })
