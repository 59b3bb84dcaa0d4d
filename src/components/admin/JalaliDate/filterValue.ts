import { endOfDayInTehran, startOfDayInTehran } from '../../../domain/calendar/tehran'
import { noonOf, parseDay } from '../../../domain/calendar/typed'
import type { DateKind } from './dateText'

/** Operators that mean «until the end of that day»; the others mean its beginning. */
const UNTIL_THE_END = ['greater_than', 'less_than_equal']

/**
 * The value of a filter from what was typed, or undefined while it is no date. Moments are compared with the beginning
 * or the end of the day in Tehran, so that «تا ۱ آذر» includes that day; a whole year or month («۱۴۰۵», «۱۴۰۵/۰۹») is
 * passed on for days, whose search knows them (src/fields/queryFolding.ts).
 */
export function filterValue(text: string, kind: DateKind, operator: string): string | undefined {
  const day = parseDay(text)
  if (kind === 'day') return day ?? (text.trim() === '' ? undefined : text.trim())
  if (!day) return undefined
  if (operator === 'equals' || operator === 'not_equals')
    return kind === 'wholeDay' ? noonOf(day) : startOfDayInTehran(day)
  return UNTIL_THE_END.includes(operator) ? endOfDayInTehran(day) : startOfDayInTehran(day)
}
