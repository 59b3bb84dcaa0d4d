import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { clockKindNames, kindOf } from '../../domain/clocks/kinds'
import { rungTimes } from '../../domain/clocks/rule'
import { simulate } from '../../domain/clocks/simulate'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'
import { rulesOf } from './calendarAndRules'
import type { ClockRow } from './clockRows'
import { newClockRow, writeClocks } from './clockRows'
import { historiesOf } from './histories'

/**
 * Gives a cycle that began without clocks those that it would have had, read from its audit trail. Nobody is told of what is
 * past: rungs that have gone by count as climbed. For seeds, and for cycles from before there were clocks; things that have a
 * running clock keep it. A cycle that has any clock is left as it is.
 */
export async function backfillClocks(
  req: PayloadRequest,
  { cycle, province }: { cycle: string; province: string },
): Promise<number> {
  const known = await runSql(req, sql`select 1 from clocks where cycle_id = ${cycle} limit 1`)
  if (known.length > 0) return 0
  const calendar = await workCalendar(req, province)
  const rules = await rulesOf(req, province, clockKindNames)
  const now = nowIso()
  const rows: ClockRow[] = []
  for (const kind of clockKindNames) {
    const rule = rules[kind]
    if (!rule) continue
    for (const [id, { agency, passages }] of await historiesOf(req, kind, cycle))
      for (const { fired: _, ...run } of simulate(passages, { kind, rule, calendar, until: now })) {
        const times = run.dueAt ? rungTimes(run.ladder, { startedAt: run.startedAt, due: run.dueAt }, calendar) : []
        const passed = times.filter(({ at }) => at <= now).map(({ index }) => index)
        rows.push(newClockRow({ ...run, passed }, { type: kindOf(kind).noun, id, cycle, agency, province }))
      }
  }
  await writeClocks(
    req,
    rows.map((clock) => ({ clock, calendar })),
  )
  return rows.length
}
