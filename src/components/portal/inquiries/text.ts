import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/inquiries.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/inquiries.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of inquiries, for browser components: they carry these and no other texts. */
export const inquiriesText = (locale: Locale) => makeTranslator(locale, { fa, en })
