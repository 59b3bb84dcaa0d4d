import { isIsoDate } from '../../calendar/isoDate'
import { parseJalali } from '../../calendar/jalali'
import type { AnswerType } from './type'
import { bad, good, isBlank, written } from './type'

/** A day, as ISO text or as people write a Jalali one; stored as `YYYY-MM-DD`. */
export const date: AnswerType = {
  parse: written((given, { name }) => {
    const day = isIsoDate(given) ? given : parseJalali(given)
    return day ? good(day) : bad(name, 'notDate')
  }),
  isEmpty: isBlank,
}
