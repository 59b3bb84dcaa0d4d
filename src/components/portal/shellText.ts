import type { Locale } from '../../i18n/locale'
import en from '../../i18n/messages/portalShell.en.json' with { type: 'json' }
import fa from '../../i18n/messages/portalShell.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'

/** The words of the portal's frame, for its browser components: they carry these and no other texts. */
export const shellText = (locale: Locale) => makeTranslator(locale, { fa, en })
