import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/slas.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/slas.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of agreements, for browser components: they carry these and no other texts. */
export const slasText = (locale: Locale) => makeTranslator(locale, { fa, en })
