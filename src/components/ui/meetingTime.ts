import type { Instant } from '../../domain/calendar/tehran'
import { dayInTehran } from '../../domain/calendar/tehran'
import { formatDate, formatTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locale'
import { uiText } from './text'

type Meeting = { startsAt: Instant | null; endsAt: Instant | null }

/** When people meet, in one line; null while no time is set. */
export function meetingTime({ startsAt, endsAt }: Meeting, locale: Locale): string | null {
  if (!startsAt || !endsAt) return null
  return uiText(locale)('meetingTime', {
    day: formatDate(dayInTehran(startsAt), 'withWeekday', locale),
    from: formatTime(startsAt, locale),
    to: formatTime(endsAt, locale),
  })
}
