import type { IsoDate } from '../calendar/isoDate'
import type { Instant } from '../calendar/tehran'
import type { WorkCalendar } from '../calendar/workHours'
import type { Clock } from './clock'
import { follow, startClock } from './clock'
import type { ClockKindName } from './kinds'
import { phaseOf } from './kinds'
import type { ClockRule } from './rule'
import { dueRungs, rungTimes } from './rule'

/** A thing came to a state; `lastDay` is the day that it named there, where it names one. */
export type Passage = { at: Instant; state: string; lastDay?: IsoDate | null }

/** A clock that would have run, with what it would have told and when. */
export type Run = Clock & { fired: { rung: number; at: Instant }[] }

type Asked = { kind: ClockKindName; rule: ClockRule; calendar: WorkCalendar; until: Instant }

/**
 * Plays a rule over the history of one thing, as the product would have done, without doing anything: the clocks that would
 * have run, when each was due, how it ended, and which rungs would have fired. What comes after `until` is not played.
 */
export function simulate(history: readonly Passage[], { kind, rule, calendar, until }: Asked): Run[] {
  const runs: Run[] = []
  let current: Run | null = null
  for (const [index, { at, state, lastDay }] of history.entries()) {
    if (at > until) break
    const phase = phaseOf(kind, state)
    if (current) {
      current = { ...follow(current, state, { now: at, calendar }), fired: current.fired }
      if (current.stoppedAt) runs.push(current)
      if (current.stoppedAt) current = null
    } else if (phase === 'running') {
      current = { ...startClock(kind, { now: at, calendar, rule, lastDay: lastDay ?? null }), fired: [] }
    }
    const next = history[index + 1]?.at ?? until
    if (current && phase === 'running') current = climb(current, at, next < until ? next : until, calendar)
  }
  return current ? [...runs, current] : runs
}

/** Fires what comes due between two moments, the second not included. */
function climb(run: Run, from: Instant, to: Instant, calendar: WorkCalendar): Run {
  if (run.dueAt === null) return run
  const times = rungTimes(run.ladder, { startedAt: run.startedAt, due: run.dueAt }, calendar)
  const passed = new Set(run.passed)
  const fired = [...run.fired]
  for (let now: Instant | null = from; now !== null && now < to;) {
    const { fire, pass, next } = dueRungs(times, run.ladder, passed, now)
    for (const rung of fire) fired.push({ rung, at: now })
    for (const rung of [...fire, ...pass]) passed.add(rung)
    now = next
  }
  return { ...run, fired, passed: [...passed] }
}
