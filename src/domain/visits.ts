import { addDays } from './calendar/isoDate'
import type { Instant } from './calendar/tehran'
import { clockInTehran, dayInTehran } from './calendar/tehran'
import type { WorkCalendar } from './calendar/workHours'
import { stretchesOf } from './calendar/workHours'
import { isWorkingDay, nextWorkingDay } from './calendar/workingDays'
import type { SeenClock } from './clocks/status'
import type { FieldProblem } from './problems'
import type { visitPurposes, VisitState } from './workflow/visit'

/** When a visit takes place. */
export type Interval = { startsAt: Instant; endsAt: Instant }

const minuteOf = (instant: Instant): number => {
  const { hour, minute } = clockInTehran(instant)
  return hour * 60 + minute
}

/**
 * What is wrong with the time of a visit: over already, ends before it begins, on a day off (the next working day is
 * offered), or outside one stretch of the opening hours of its day. Null for a good one.
 */
export function faultOfInterval(
  { startsAt, endsAt }: Interval,
  now: Instant,
  calendar: WorkCalendar,
): FieldProblem | null {
  if (endsAt <= startsAt) return { path: 'endsAt', code: 'visitOrder' }
  if (startsAt < now) return { path: 'startsAt', code: 'visitPast' }
  const day = dayInTehran(startsAt)
  if (!isWorkingDay(day, calendar))
    return { path: 'startsAt', code: 'visitDayOff', values: { date: nextWorkingDay(addDays(day, 1), calendar) } }
  const fits = stretchesOf(day, calendar).some(
    ({ from, to }) => dayInTehran(endsAt) === day && minuteOf(startsAt) >= from && minuteOf(endsAt) <= to,
  )
  return fits ? null : { path: 'startsAt', code: 'visitHours' }
}

/** A visit as a list shows it. Who visits and when are null for an agency while the plan changes. */
export type VisitRow = {
  id: string
  title: string
  state: VisitState
  purpose: (typeof visitPurposes)[number]
  agency: string
  visitor: string | null
  startsAt: Instant | null
  endsAt: Instant | null
  clock: SeenClock | null
}

/** A visit as its page shows it; an agency reads the report once it is handed in. */
export type VisitView = VisitRow & {
  blocksApproval: boolean
  present: string | null
  summary: string | null
  remark: string | null
  findings: { item: string; measure: string; finding: string | null }[]
  /** the moves that this person may make now */
  moves: string[]
  writes: boolean
  manages: boolean
}
