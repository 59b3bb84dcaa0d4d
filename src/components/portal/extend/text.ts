import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/extension.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/extension.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

export const extensionText = (locale: Locale) => makeTranslator(locale, { fa, en })
