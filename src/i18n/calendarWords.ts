import type { WEEKDAYS } from '../domain/calendar/weekday'
import en from './messages/format.en.json' with { type: 'json' }
import fa from './messages/format.fa.json' with { type: 'json' }
import type { Pair } from './stateLabels'

/** The twelve Jalali months in their order, for select fields. */
export const jalaliMonthLabels: Pair[] = Object.entries(fa.jalaliMonths).map(([month, text]) => ({
  fa: text,
  en: (en.jalaliMonths as Record<string, string>)[month] ?? month,
}))

/** The days of the week by their stored names. */
export const weekdayLabels: Record<(typeof WEEKDAYS)[number], Pair> = {
  saturday: { fa: 'شنبه', en: 'Saturday' },
  sunday: { fa: 'یکشنبه', en: 'Sunday' },
  monday: { fa: 'دوشنبه', en: 'Monday' },
  tuesday: { fa: 'سه‌شنبه', en: 'Tuesday' },
  wednesday: { fa: 'چهارشنبه', en: 'Wednesday' },
  thursday: { fa: 'پنجشنبه', en: 'Thursday' },
  friday: { fa: 'جمعه', en: 'Friday' },
}
