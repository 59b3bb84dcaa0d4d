import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/visits.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/visits.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'
import type { VisitRow } from '../../../domain/visits'
import { meetingTime } from '../../ui/meetingTime'

/** The words of visits, for browser components: they carry these and no other texts. */
export const visitsText = (locale: Locale) => makeTranslator(locale, { fa, en })

/** When a visit takes place, in one line. */
export const whenOf = (visit: Pick<VisitRow, 'startsAt' | 'endsAt'>, locale: Locale): string =>
  meetingTime(visit, locale) ?? visitsText(locale)('noTime')
