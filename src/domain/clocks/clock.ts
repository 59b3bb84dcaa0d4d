import type { Length, Pause } from '../calendar/dueDates'
import { dueWithPauses, timeTaken } from '../calendar/dueDates'
import type { IsoDate } from '../calendar/isoDate'
import type { Instant } from '../calendar/tehran'
import { endOfDayInTehran } from '../calendar/tehran'
import type { WorkCalendar } from '../calendar/workHours'
import type { ClockKindName } from './kinds'
import { kindOf, phaseOf } from './kinds'
import type { ClockRule, Rung } from './rule'
import { rungTimes } from './rule'

export const outcomes = ['met', 'late', 'cancelled'] as const
export type Outcome = (typeof outcomes)[number]

/** A clock: what one thing has taken so far of the time that it may take. It keeps the rule that it began with. */
export type Clock = {
  kind: ClockKindName
  startedAt: Instant
  length: Length | null
  ladder: readonly Rung[]
  pauses: readonly Pause[]
  /** the last day that the thing itself names; null where the rule's length counts */
  lastDay: IsoDate | null
  /** null while it stands, and where nothing says when it is due */
  dueAt: Instant | null
  stoppedAt: Instant | null
  outcome: Outcome | null
  /** opening hours that it took, in milliseconds; set when it is stopped */
  openMs: number | null
  /** rungs that were climbed or passed over */
  passed: readonly number[]
}

/** When a clock is due by its rule, its pauses and the calendar; null while it stands. */
export function dueOf(
  { length, pauses, startedAt, lastDay }: Omit<Clock, 'dueAt'>,
  calendar: WorkCalendar,
): Instant | null {
  if (lastDay) return pauses.some(({ to }) => to === null) ? null : endOfDayInTehran(lastDay)
  return length ? dueWithPauses(startedAt, length, pauses, calendar) : null
}

type Asked = { now: Instant; calendar: WorkCalendar; rule: ClockRule; lastDay: IsoDate | null }

/** Begins a clock. */
export function startClock(kind: ClockKindName, { now, calendar, rule, lastDay }: Asked): Clock {
  const begun = {
    kind,
    startedAt: now,
    length: kindOf(kind).due === 'thing' ? null : rule.length,
    ladder: rule.ladder,
    pauses: [],
    lastDay: kindOf(kind).due === 'thing' ? lastDay : null,
    stoppedAt: null,
    outcome: null,
    openMs: null,
    passed: [],
  }
  return { ...begun, dueAt: dueOf(begun, calendar) }
}

/**
 * What a clock becomes when its thing comes to a state: it goes on, stands, goes on again or is stopped, as met when it was
 * not yet due. A clock that stands when it is stopped had time left and is met.
 */
export function follow(clock: Clock, state: string, { now, calendar }: Pick<Asked, 'now' | 'calendar'>): Clock {
  const phase = phaseOf(clock.kind, state)
  const isPaused = clock.pauses.some(({ to }) => to === null)
  if (phase === 'paused')
    return isPaused ? clock : { ...clock, pauses: [...clock.pauses, { from: now, to: null }], dueAt: null }
  const pauses = clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: now } : pause))
  const resumed = { ...clock, pauses }
  const dueAt = isPaused ? dueOf(resumed, calendar) : clock.dueAt
  if (phase === 'running') return { ...resumed, dueAt }
  const isCancelled = kindOf(clock.kind).cancelledBy.includes(state)
  return {
    ...resumed,
    dueAt,
    stoppedAt: now,
    outcome: isCancelled ? 'cancelled' : dueAt !== null && now > dueAt ? 'late' : 'met',
    openMs: timeTaken(clock.startedAt, now, pauses, calendar),
  }
}

/** When the ladder of a running clock asks to be looked at next; null when nothing is left on it, and while it stands. */
export function warnAt({ ladder, startedAt, dueAt, stoppedAt, passed }: Clock, calendar: WorkCalendar): Instant | null {
  if (dueAt === null || stoppedAt !== null) return null
  const left = rungTimes(ladder, { startedAt, due: dueAt }, calendar).filter(({ index }) => !passed.includes(index))
  return left[0]?.at ?? null
}
