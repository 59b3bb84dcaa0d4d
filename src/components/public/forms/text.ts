import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/publicForms.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/publicForms.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of public forms, for browser components: they carry these and no other texts. */
export const publicFormText = (locale: Locale) => makeTranslator(locale, { fa, en })
