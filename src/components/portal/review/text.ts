import type { Locale } from '../../../i18n/locale'
import reviewEn from '../../../i18n/messages/review.en.json' with { type: 'json' }
import reviewFa from '../../../i18n/messages/review.fa.json' with { type: 'json' }
import scoringEn from '../../../i18n/messages/scoring.en.json' with { type: 'json' }
import scoringFa from '../../../i18n/messages/scoring.fa.json' with { type: 'json' }
import timelineEn from '../../../i18n/messages/timeline.en.json' with { type: 'json' }
import timelineFa from '../../../i18n/messages/timeline.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of the review screens, for browser components: they carry these and no other texts. */
export const reviewText = (locale: Locale) => makeTranslator(locale, { fa: reviewFa, en: reviewEn })
export const scoringText = (locale: Locale) => makeTranslator(locale, { fa: scoringFa, en: scoringEn })
export const timelineText = (locale: Locale) => makeTranslator(locale, { fa: timelineFa, en: timelineEn })
