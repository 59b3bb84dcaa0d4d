import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/noticeTexts.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/noticeTexts.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the texts of messages, for browser components: they carry these and no other texts. */
export const noticeTextsText = (locale: Locale) => makeTranslator(locale, { fa, en })
