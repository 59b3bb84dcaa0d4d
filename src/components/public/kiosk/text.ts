import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/serviceCatalogue.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/serviceCatalogue.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the public catalogue, for browser components: they carry these and no other texts. */
export const kioskText = (locale: Locale) => makeTranslator(locale, { fa, en })
