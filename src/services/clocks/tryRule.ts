import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { dayInTehran } from '../../domain/calendar/tehran'
import type { ClockKindName } from '../../domain/clocks/kinds'
import type { ClockRule } from '../../domain/clocks/rule'
import type { Run } from '../../domain/clocks/simulate'
import { simulate } from '../../domain/clocks/simulate'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'
import { historiesOf } from './histories'

/** What a rule would have done in a cycle: counts, each rung with how often it would have fired, and the first of them. */
export type Trial = {
  runs: number
  met: number
  late: number
  open: number
  rungs: { rung: number; count: number }[]
  fired: { thing: string; rung: number; day: string }[]
}

/** How many single reminders are named. */
const NAMED = 50

/**
 * Plays a rule over what happened in a cycle, read from the audit trail: nothing is written and nobody is told. Refuses
 * nobody (401), who may not know of the cycle (404) and who may not configure clocks in its province (403).
 */
export async function tryRule({
  req,
  cycle: cycleId,
  kind,
  rule,
}: {
  req: PayloadRequest
  cycle: string
  kind: ClockKindName
  rule: ClockRule
}): Promise<Trial> {
  if (!req.user) throw problems.notSignedIn()
  const [cycle] = await runSql<{ id: string; province: string; title: string }>(
    req,
    sql`select id, province_id as province, title from evaluation_cycles where id::text = ${cycleId}`,
  )
  const assignments = assignmentsOf(req.user)
  if (!cycle || !may(assignments, 'cycle.read', cycle)) throw problems.notFound()
  if (!may(assignments, 'clock.configure', cycle)) throw problems.forbidden()
  const calendar = await workCalendar(req, cycle.province)
  const histories = await historiesOf(req, kind, cycle.id)
  const runs = [...histories.values()].flatMap(({ thing, passages }) =>
    simulate(passages, { kind, rule, calendar, until: nowIso() }).map((run) => ({
      ...run,
      thing: thing || cycle.title,
    })),
  )
  return summary(runs, rule)
}

function summary(runs: readonly (Run & { thing: string })[], rule: ClockRule): Trial {
  const fired = runs.flatMap(({ thing, fired: own }) =>
    own.map(({ rung, at }) => ({ thing, rung, day: dayInTehran(at) })),
  )
  return {
    runs: runs.filter(({ outcome }) => outcome !== 'cancelled').length,
    met: runs.filter(({ outcome }) => outcome === 'met').length,
    late: runs.filter(({ outcome }) => outcome === 'late').length,
    open: runs.filter(({ outcome }) => outcome === null).length,
    rungs: rule.ladder.map((_, rung) => ({ rung, count: fired.filter((one) => one.rung === rung).length })),
    fired: fired.sort((one, other) => (one.day < other.day ? -1 : 1)).slice(0, NAMED),
  }
}
