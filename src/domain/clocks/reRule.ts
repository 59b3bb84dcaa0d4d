import type { Instant } from '../calendar/tehran'
import type { WorkCalendar } from '../calendar/workHours'
import type { Clock } from './clock'
import { dueOf } from './clock'
import { kindOf } from './kinds'
import type { ClockRule } from './rule'
import { rungTimes } from './rule'

/**
 * A running clock under a rule that staff have changed. What was promised never comes earlier: a shorter length leaves the
 * clock its own. Reminders are those of the new ladder; what of it lies in the past is passed over, so that nobody is
 * told again of what he was told.
 */
export function reRule(
  clock: Clock,
  rule: ClockRule,
  { now, calendar }: { now: Instant; calendar: WorkCalendar },
): Clock {
  const length = kindOf(clock.kind).due === 'thing' ? clock.length : (rule.length ?? clock.length)
  const due = dueOf({ ...clock, length }, calendar)
  const isEarlier = due !== null && clock.dueAt !== null && due < clock.dueAt
  const next = { ...clock, ladder: rule.ladder, ...(isEarlier ? {} : { length, dueAt: due }) }
  const times = next.dueAt ? rungTimes(rule.ladder, { startedAt: clock.startedAt, due: next.dueAt }, calendar) : []
  return { ...next, passed: times.filter(({ at }) => at <= now).map(({ index }) => index) }
}
