import type { IsoDate } from './calendar/isoDate'
import { addDays } from './calendar/isoDate'
import type { Instant } from './calendar/tehran'
import type { Dimension } from './scoring/policy'
import type { BriefingDimension, BriefingState } from './workflow/briefing'

/** A briefing as a list shows it. */
export type BriefingRow = {
  id: string
  title: string
  state: BriefingState
  dimension: BriefingDimension
  cycle: string
  startsAt: Instant | null
  endsAt: Instant | null
  place: string | null
  invited: number
  coming: number
  came: number
}

/** What an agency says before a briefing, and what the staff write down after it. */
export type Attendance = {
  agency: string
  name: string
  /** null while the agency has said nothing */
  coming: boolean | null
  expected: number | null
  /** null while nobody has said it */
  came: boolean | null
  persons: number | null
}

/** A briefing as its page shows it. Who else is invited and who came is the staff's alone. */
export type BriefingView = BriefingRow & {
  address: string | null
  agenda: string | null
  minutes: string | null
  forEvaluators: boolean
  /** the agency's own line; null for staff */
  own: Attendance | null
  attendance: Attendance[]
  moves: string[]
  manages: boolean
  /** true while attendance is written down */
  records: boolean
  /** true while the agency may still answer */
  answers: boolean
}

/** More than a province sends to one meeting is a slip of the finger. */
export const MOST_PERSONS = 500

/** What the measure of an agreement asks of one cycle: whether each dimension was explained in time. */
export type BriefedCycle = {
  opens: IsoDate
  trainingOn: IsoDate | null
  held: { on: IsoDate; dimension: BriefingDimension }[]
}

/**
 * Whether the agencies were briefed on a dimension in time: by the day that the cycle names for it, or else before the
 * self-assessment opens. Null while that day is still to come.
 */
export function wasBriefed(
  { opens, trainingOn, held }: BriefedCycle,
  dimension: Dimension,
  today: IsoDate,
): boolean | null {
  const last = trainingOn ?? addDays(opens, -1)
  if (held.some((one) => (one.dimension === dimension || one.dimension === 'both') && one.on <= last)) return true
  return last < today ? false : null
}
