import type { IsoDate } from './isoDate'
import type { DaysOff } from './workingDays'
import { addWorkingDays, nextWorkingDay, workingDaysBetween } from './workingDays'

/** A last day that somebody was told. `inWorkingDays`: it was counted in working days, and not in days, weeks or months. */
export type PromisedDay = { day: IsoDate; inWorkingDays: boolean }

/**
 * Where a promised last day stands after days off were entered or taken away. Of one that was counted in working days as
 * many remain as remained; any other moves only when it has itself become a day off, to the next working day (articles 444
 * and 445 of the Civil Procedure Code). What was promised never moves earlier, and a day that is over does not move.
 */
export function movedDay(
  { day, inWorkingDays }: PromisedDay,
  today: IsoDate,
  before: DaysOff,
  after: DaysOff,
): IsoDate {
  if (day < today) return day
  const next = nextWorkingDay(day, after)
  if (!inWorkingDays || day === today) return next
  const left = workingDaysBetween(today, day, before)
  const counted = left > 0 ? addWorkingDays(today, left, after) : next
  return counted > next ? counted : next
}
