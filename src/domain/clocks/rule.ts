import { addDays } from '../calendar/isoDate'
import type { Length } from '../calendar/dueDates'
import type { Instant } from '../calendar/tehran'
import { dayInTehran, momentInTehran } from '../calendar/tehran'
import type { WorkCalendar } from '../calendar/workHours'
import { nextOpenMoment } from '../calendar/workHours'
import { addWorkingDays } from '../calendar/workingDays'
import type { ClockKindName } from './kinds'

export const rungSides = ['before', 'at', 'after'] as const
export const rungUnits = ['workingDays', 'calendarDays'] as const
/** Who is told: those who owe the work, or somebody above them. */
export const rungAudiences = ['owner', 'manager', 'deputy', 'head'] as const
export type RungAudience = (typeof rungAudiences)[number]

/** A rung of the warning ladder: so long before or after the last day, or on it, somebody is told. */
export type Rung = {
  side: (typeof rungSides)[number]
  count: number
  unit: (typeof rungUnits)[number]
  audience: RungAudience
}

/** How long a kind of work may take and who is told when. `length` is null where the thing names its own last day. */
export type ClockRule = { length: Length | null; ladder: readonly Rung[] }

const rung = (side: Rung['side'], count: number, audience: RungAudience = 'owner'): Rung => ({
  side,
  count,
  unit: 'workingDays',
  audience,
})

/**
 * What holds until staff write rules of their own. Inquiries: reminders on the fifth day, on the day itself and a day after,
 * then the deputy (E.4 of the workflows); reminders five days before and after where something is owed (demand 25).
 */
export const defaultRules: Record<ClockKindName, ClockRule> = {
  selfAssessment: { length: null, ladder: [rung('before', 5), rung('before', 1), rung('at', 0)] },
  review: {
    length: { count: 15, unit: 'workingDays' },
    ladder: [rung('before', 3), rung('at', 0), rung('after', 1, 'manager'), rung('after', 5, 'deputy')],
  },
  deficiency: { length: null, ladder: [rung('before', 2), rung('at', 0)] },
  inquiry: { length: null, ladder: [rung('before', 2), rung('at', 0), rung('after', 1), rung('after', 2, 'deputy')] },
  visit: {
    length: { count: 5, unit: 'workingDays' },
    ladder: [rung('before', 1), rung('at', 0), rung('after', 2, 'manager')],
  },
  visitRemark: { length: { count: 5, unit: 'workingDays' }, ladder: [rung('before', 1), rung('at', 0)] },
  appeal: {
    length: { count: 10, unit: 'workingDays' },
    ladder: [rung('before', 2), rung('at', 0), rung('after', 1, 'manager'), rung('after', 3, 'deputy')],
  },
  approval: {
    length: { count: 5, unit: 'workingDays' },
    ladder: [rung('before', 1), rung('at', 0), rung('after', 2, 'head')],
  },
  publication: { length: { count: 1, unit: 'months' }, ladder: [rung('before', 5), rung('after', 1, 'manager')] },
  delivery: { length: { count: 6, unit: 'months' }, ladder: [rung('before', 10), rung('after', 1, 'deputy')] },
}

/**
 * When a rung is due: at the opening of its day, and never at night or on a day off. Days are counted from the last day;
 * the day before the last working day is one working day before it.
 */
export function rungAt({ side, count, unit }: Rung, due: Instant, calendar: WorkCalendar): Instant {
  const last = dayInTehran(due)
  const shift = side === 'at' ? 0 : side === 'before' ? -count : count
  const day = unit === 'workingDays' && shift !== 0 ? addWorkingDays(last, shift, calendar) : addDays(last, shift)
  return nextOpenMoment(momentInTehran(day, 0, 0), calendar)
}

/** A rung of a running clock: which one of its ladder, and when. */
export type RungTime = { index: number; at: Instant }

/** The rungs of a ladder in the order of their times; those that lie before the clock began are left out. */
export const rungTimes = (
  ladder: readonly Rung[],
  { startedAt, due }: { startedAt: Instant; due: Instant },
  calendar: WorkCalendar,
): RungTime[] =>
  ladder
    .map((one, index) => ({ index, at: rungAt(one, due, calendar) }))
    .filter(({ at }) => at > startedAt)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.index - other.index))

/**
 * What a ladder asks for at a moment. Of several rungs that have come due since it was last looked at (a worker was away)
 * the latest for each kind of reader holds, and the earlier ones are passed over: nobody gets a row of stale warnings. `next` is when to look again.
 */
export function dueRungs(
  times: readonly RungTime[],
  ladder: readonly Rung[],
  passed: ReadonlySet<number>,
  now: Instant,
): { fire: number[]; pass: number[]; next: Instant | null } {
  const come = times.filter(({ index, at }) => at <= now && !passed.has(index))
  const latest = new Map<RungAudience, number>()
  for (const { index } of come) latest.set(ladder[index]?.audience ?? 'owner', index)
  const fire = [...latest.values()]
  return {
    fire,
    pass: come.map(({ index }) => index).filter((index) => !fire.includes(index)),
    next: times.find(({ at }) => at > now)?.at ?? null,
  }
}
