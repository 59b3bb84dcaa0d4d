import { fieldKey } from '../../../i18n/catalogueWords'
import type { Locale } from '../../../i18n/locale'
import catalogueEn from '../../../i18n/messages/catalogue.en.json' with { type: 'json' }
import catalogueFa from '../../../i18n/messages/catalogue.fa.json' with { type: 'json' }
import formEn from '../../../i18n/messages/serviceForm.en.json' with { type: 'json' }
import formFa from '../../../i18n/messages/serviceForm.fa.json' with { type: 'json' }
import en from '../../../i18n/messages/services.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/services.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'
import { formatList } from '../../../i18n/format'

/** The words of the portal's pages of services, for browser components: they carry these and no other texts. */
export const servicesText = (locale: Locale) => makeTranslator(locale, { fa, en })

/** The name of a place in the form: a stage by its own name, a field of a stage after it. */
export function placeLabel(path: string, locale: Locale): string {
  const words = catalogueText(locale)
  const [group, stage, field] = path.split('.')
  if (group !== 'stages' || !stage) return words.has(fieldKey(path)) ? words.at(fieldKey(path)) : path
  const name = words.at(`stage.${stage}`)
  return field ? formatList([name, words.at(fieldKey(field))], locale) : name
}

/** The words of the printed form. */
export const catalogueText = (locale: Locale) => makeTranslator(locale, { fa: catalogueFa, en: catalogueEn })

/** The words of its papers and of reading them back. */
export const serviceFormText = (locale: Locale) => makeTranslator(locale, { fa: formFa, en: formEn })
