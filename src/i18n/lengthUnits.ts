import type { LengthUnit } from '../domain/calendar/dueDates'
import type { Pair } from './stateLabels'

/** In what a deadline is counted, for select fields. */
export const lengthUnitLabels: Record<LengthUnit, Pair> = {
  workingHours: { fa: 'ساعت کاری', en: 'working hours' },
  workingDays: { fa: 'روز کاری', en: 'working days' },
  calendarDays: { fa: 'روز', en: 'days' },
  weeks: { fa: 'هفته', en: 'weeks' },
  months: { fa: 'ماه', en: 'months' },
}
