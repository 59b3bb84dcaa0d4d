import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/noticeSettings.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/noticeSettings.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the notice settings, for browser components: they carry these and no other texts. */
export const noticeSettingsText = (locale: Locale) => makeTranslator(locale, { fa, en })
