import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/visits.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/visits.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'
import { formatDate, formatTime } from '../../../i18n/format'
import type { VisitRow } from '../../../domain/visits'
import { dayInTehran } from '../../../domain/calendar/tehran'

/** The words of visits, for browser components: they carry these and no other texts. */
export const visitsText = (locale: Locale = 'fa') => makeTranslator(locale, { fa, en })

/** When a visit takes place, in one line. */
export function whenOf({ startsAt, endsAt }: Pick<VisitRow, 'startsAt' | 'endsAt'>, locale: Locale = 'fa'): string {
  const t = visitsText(locale)
  if (!startsAt || !endsAt) return t('noTime')
  return t('interval', {
    day: formatDate(dayInTehran(startsAt), 'withWeekday', locale),
    from: formatTime(startsAt, locale),
    to: formatTime(endsAt, locale),
  })
}
