import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/portalBroken.en.json' with { type: 'json' }
import fa from '../../i18n/messages/portalBroken.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The words of a page that failed: every page carries them, so they are few. */
export const brokenText = (locale: Locale) => makeTranslator(locale, { fa, en })
