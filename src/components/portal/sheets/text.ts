import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/sheets.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/sheets.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of sheets, for browser components: they carry these and no other texts. */
export const sheetsText = (locale: Locale) => makeTranslator(locale, { fa, en })
