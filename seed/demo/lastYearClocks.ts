import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Length } from '../../src/domain/calendar/dueDates'
import { dueAfter } from '../../src/domain/calendar/dueDates'
import { addDays } from '../../src/domain/calendar/isoDate'
import { fromJalali } from '../../src/domain/calendar/jalali'
import { openTimeBetween } from '../../src/domain/calendar/workHours'
import type { ClockKindName } from '../../src/domain/clocks/kinds'
import { kindOf } from '../../src/domain/clocks/kinds'
import { workCalendar } from '../../src/services/organisation/workCalendar'
import { runSql } from '../../src/services/system/sql'
import type { Demo } from './load'

/** When a kind of work began (month and day of the year after the performance year), over how many days, and what it took. */
type Work = { kind: ClockKindName; begins: [number, number]; over: number; length: Length; took: [number, number] }

const works: Work[] = [
  { kind: 'selfAssessment', begins: [2, 1], over: 1, length: { count: 30, unit: 'calendarDays' }, took: [14, 32] },
  { kind: 'review', begins: [3, 2], over: 43, length: { count: 10, unit: 'workingDays' }, took: [5, 16] },
  { kind: 'deficiency', begins: [3, 12], over: 31, length: { count: 5, unit: 'workingDays' }, took: [2, 8] },
  { kind: 'approval', begins: [4, 25], over: 13, length: { count: 5, unit: 'workingDays' }, took: [1, 8] },
]

/**
 * The clocks of a year that is history, as they would stand at its end: spread over its months by each agency's place in the
 * list, so that every demo is the same.
 */
export async function lastYearClocks({ request, province }: Demo, cycle: string, year: number): Promise<void> {
  const req = await request()
  const calendar = await workCalendar(req, province)
  const evaluations = await runSql<{ id: string; agency: string }>(
    req,
    sql`select e.id, e.agency_id as agency from evaluations e join agencies a on a.id = e.agency_id
        where e.cycle_id = ${cycle} order by a.name`,
  )
  const rows = works.flatMap(({ kind, begins: [month, day], over, length, took: [least, most] }) =>
    evaluations.map(({ id, agency }, index) => {
      const first = addDays(fromJalali({ year: year + 1, month, day }) ?? '', (index * 7) % over)
      const started = `${first}T05:30:00.000Z`
      const stopped = `${addDays(first, least + ((index * 11) % (most - least + 1)))}T09:30:00.000Z`
      const due = dueAfter(started, length, calendar)
      const outcome = stopped <= due ? 'met' : 'late'
      return {
        kind,
        owed: kindOf(kind).owedBy,
        id,
        agency,
        started,
        stopped,
        due,
        outcome,
        open: openTimeBetween(started, stopped, calendar),
      }
    }),
  )
  await runSql(
    req,
    sql`insert into clocks (id, kind, subject_type, subject_id, cycle_id, agency_id, province_id, owed_by, started_at, due_at, stopped_at, outcome, open_ms)
        select gen_random_uuid(), r.kind::enum_clocks_kind, 'evaluation', r.id, ${cycle}, r.agency, ${province}, r.owed::enum_clocks_owed_by,
          r.started, r.due, r.stopped, r.outcome::enum_clocks_outcome, r.open
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(kind text, owed text, id text, agency uuid, started timestamptz,
          due timestamptz, stopped timestamptz, outcome text, open numeric)`,
  )
}
