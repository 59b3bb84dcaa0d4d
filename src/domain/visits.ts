import type { IsoDate } from './calendar/isoDate'
import { addDays } from './calendar/isoDate'
import type { Instant } from './calendar/tehran'
import { clockInTehran, dayInTehran, momentInTehran } from './calendar/tehran'
import type { WorkCalendar } from './calendar/workHours'
import { stretchesOf } from './calendar/workHours'
import { isWorkingDay, nextWorkingDay } from './calendar/workingDays'
import type { SeenClock } from './clocks/status'
import { slotRules } from './forms/evidenceTypes'
import type { FieldProblem } from './problems'
import type { FileView } from './review/views'
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

/** When a visit takes place as it is written: a day, and two times of a clock in Tehran, `09:30`. */
export type WrittenInterval = { day: IsoDate; from: string; to: string }

const momentOf = (day: IsoDate, time: string): Instant => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return momentInTehran(day, hour, minute)
}

/** The moments of a written interval. */
export const intervalOf = ({ day, from, to }: WrittenInterval): Interval => ({
  startsAt: momentOf(day, from),
  endsAt: momentOf(day, to),
})

const timeOf = (instant: Instant): string => {
  const { hour, minute } = clockInTehran(instant)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** An interval as it is written; its day is the one on which it begins. */
export const writtenInterval = ({ startsAt, endsAt }: Interval): WrittenInterval => ({
  day: dayInTehran(startsAt),
  from: timeOf(startsAt),
  to: timeOf(endsAt),
})

/** Photographs and scanned papers are what a visitor brings along; so many of each thing that he looks at. */
export const visitFileRules = slotRules({ kinds: ['image', 'pdf'], most: 10 })

/** A file of a visit: of one thing that was looked at, or of the visit as a whole. */
export type VisitFile = FileView & { item: string | null }

/** What is planned: whose evaluation is looked at, why, by whom, when, and which of its measures. */
export type VisitPlan = WrittenInterval & {
  evaluation: string
  purpose: (typeof visitPurposes)[number]
  title: string
  visitor: string
  items: string[]
  blocksApproval: boolean
}

/** Who may be sent to an agency, and the measures of its evaluation. */
export type PlanChoices = {
  visitors: { id: string; name: string }[]
  items: { id: string; code: string; title: string; axis: string }[]
}

/** The page where a visit is planned, or a plan is changed. */
export type PlanPage = {
  cycles: { id: string; title: string; evaluations: { id: string; agency: string }[] }[]
  /** the plan that is changed, as it was last saved */
  visit: { id: string; seenAt: string } | null
  plan: Partial<VisitPlan>
  choices: PlanChoices
  today: IsoDate
}

/** What a visit says of one measure, as it stands beside it in the review. */
export type SeenOnVisit = Pick<VisitRow, 'id' | 'title' | 'state' | 'visitor' | 'startsAt' | 'endsAt'> & {
  item: string
  /** null while no report is handed in */
  finding: string | null
  files: FileView[]
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
  files: VisitFile[]
  /** the moves that this person may make now */
  moves: string[]
  writes: boolean
  manages: boolean
}
