import { isIsoDate } from '../../calendar/isoDate'
import type { DayField } from '../definition'
import { daySettings, readDay } from './day'
import type { QuestionType } from './type'
import { isBlank, written } from './type'

/** A day, as ISO text or as people write a Jalali one; stored as `YYYY-MM-DD`. */
export const date: QuestionType<DayField> = {
  parse: written((given, field) => readDay(given, field.name, field)),
  isEmpty: isBlank,
  settings: daySettings,
  say: (value, _, { day }) => (isIsoDate(String(value)) ? day(String(value)) : String(value)),
}
