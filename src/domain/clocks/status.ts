import { daysBetween } from '../calendar/isoDate'
import type { Instant } from '../calendar/tehran'
import { dayInTehran } from '../calendar/tehran'
import type { Outcome } from './clock'
import type { ClockKindName } from './kinds'

/** How a clock stands to the eye: in time, near its end, over it, standing; or how it ended. */
export const clockStatuses = ['onTime', 'atRisk', 'late', 'paused', 'met', 'missed', 'cancelled'] as const
export type ClockStatus = (typeof clockStatuses)[number]

type Seen = { startedAt: Instant; dueAt: Instant | null; outcome: Outcome | null }

const DAY = 24 * 60 * 60_000

/** Less than a fifth of its time, and no more than two days. */
const isNear = (now: number, from: number, due: number): boolean =>
  due - now <= Math.max((due - from) / 5, DAY) && due - now <= 2 * DAY

/** The status of a clock at a moment. */
export function statusOf({ startedAt, dueAt, outcome }: Seen, now: Instant): ClockStatus {
  if (outcome) return outcome === 'late' ? 'missed' : outcome
  if (dueAt === null) return 'paused'
  if (now > dueAt) return 'late'
  return isNear(Date.parse(now), Date.parse(startedAt), Date.parse(dueAt)) ? 'atRisk' : 'onTime'
}

/** A clock as a list loads it. */
export type StoredClock = Seen & { kind: ClockKindName }

/** A clock as a list shows it; `daysLeft` are days of the calendar in Tehran, below zero when its day is over. */
export type SeenClock = { kind: ClockKindName; dueAt: Instant | null; status: ClockStatus; daysLeft: number | null }

/** What a list shows of a clock at a moment. */
export const seenAt = ({ kind, ...clock }: StoredClock, now: Instant): SeenClock => ({
  kind,
  dueAt: clock.dueAt,
  status: statusOf(clock, now),
  daysLeft: clock.dueAt === null ? null : daysBetween(dayInTehran(now), dayInTehran(clock.dueAt)),
})
