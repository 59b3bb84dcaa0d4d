import type { Locale } from '../../../i18n/locale'
import catalogueEn from '../../../i18n/messages/catalogue.en.json' with { type: 'json' }
import catalogueFa from '../../../i18n/messages/catalogue.fa.json' with { type: 'json' }
import en from '../../../i18n/messages/services.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/services.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the portal's pages of services, for browser components: they carry these and no other texts. */
export const servicesText = (locale: Locale = 'fa') => makeTranslator(locale, { fa, en })

/** The words of the printed form. */
export const catalogueText = (locale: Locale = 'fa') => makeTranslator(locale, { fa: catalogueFa, en: catalogueEn })
