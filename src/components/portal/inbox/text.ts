import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/inbox.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/inbox.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of messages, for browser components: they carry these and no other texts. */
export const inboxText = (locale: Locale) => makeTranslator(locale, { fa, en })
