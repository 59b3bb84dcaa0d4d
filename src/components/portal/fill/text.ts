import type { Locale } from '../../../i18n/locale'
import fillEn from '../../../i18n/messages/fill.en.json' with { type: 'json' }
import fillFa from '../../../i18n/messages/fill.fa.json' with { type: 'json' }
import scoringEn from '../../../i18n/messages/scoring.en.json' with { type: 'json' }
import scoringFa from '../../../i18n/messages/scoring.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the form that an agency fills, for browser components: they carry these and no other texts. */
export const fillText = (locale: Locale) => makeTranslator(locale, { fa: fillFa, en: fillEn })
export const scoringText = (locale: Locale) => makeTranslator(locale, { fa: scoringFa, en: scoringEn })

export { faultText } from '../../ui/faultText'
