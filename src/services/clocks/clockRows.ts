import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import type { Clock } from '../../domain/clocks/clock'
import { warnAt } from '../../domain/clocks/clock'
import { kindOf } from '../../domain/clocks/kinds'
import { nowIso } from '../../lib/clock'
import { newId } from '../../lib/newId'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

/** What a clock is of, and where that belongs. */
export type ClockSubject = {
  type: string
  id: string
  cycle?: string | null
  agency?: string | null
  province: string
}

/** A stored clock. */
export type ClockRow = Clock & { id: string; subject: ClockSubject }

const columns = sql`k.id, k.kind::text as kind, k.length, k.ladder, k.pauses, coalesce(k.passed, '[]'::jsonb) as passed,
  k.last_day as "lastDay", ${isoSql(sql`k.started_at`)} as "startedAt", ${isoSql(sql`k.due_at`)} as "dueAt",
  ${isoSql(sql`k.stopped_at`)} as "stoppedAt", k.outcome::text as outcome, k.open_ms::float8 as "openMs",
  jsonb_build_object('type', k.subject_type, 'id', k.subject_id, 'cycle', k.cycle_id, 'agency', k.agency_id, 'province', k.province_id) as subject`

/** Running clocks that a condition on `clocks k` finds, held until the transaction ends, in the order of their ids. */
export const runningClocks = (req: PayloadRequest, where: SQL, { skipHeld = false, limit = 5000 } = {}) =>
  runSql<ClockRow>(
    req,
    sql`select ${columns} from clocks k where k.stopped_at is null and ${where} order by k.id limit ${limit}
        for no key update ${skipHeld ? sql`skip locked` : sql``}`,
  )

export const newClockRow = (clock: Clock, subject: ClockSubject): ClockRow => ({ ...clock, id: newId(), subject })

/** Writes clocks, new ones and those that something happened to, in one statement; a second running clock of a thing is left out. */
export async function writeClocks(
  req: PayloadRequest,
  rows: readonly { clock: ClockRow; calendar: WorkCalendar }[],
): Promise<void> {
  if (rows.length === 0) return
  const given = JSON.stringify(rows.map(({ clock, calendar }) => plainRow(clock, calendar)))
  const at = nowIso()
  await runSql(
    req,
    sql`insert into clocks (id, kind, subject_type, subject_id, cycle_id, agency_id, province_id, owed_by, length, ladder, pauses,
          passed, last_day, started_at, due_at, warn_at, stopped_at, outcome, open_ms, created_at, updated_at)
        select g.id, g.kind::enum_clocks_kind, g.type, g.subject, g.cycle, g.agency, g.province, g.debtor::enum_clocks_owed_by,
          g.length, g.ladder, g.pauses, g.passed, g."lastDay", g."startedAt", g."dueAt", g."warnAt", g."stoppedAt",
          g.outcome::enum_clocks_outcome, g."openMs", ${at}, ${at}
        from jsonb_to_recordset(${given}::jsonb) as g(id uuid, kind text, type varchar, subject varchar, cycle uuid, agency uuid,
          province uuid, debtor text, length jsonb, ladder jsonb, pauses jsonb, passed jsonb, "lastDay" varchar,
          "startedAt" timestamptz, "dueAt" timestamptz, "warnAt" timestamptz, "stoppedAt" timestamptz, outcome text, "openMs" numeric)
        where not exists (select 1 from clocks o where o.kind = g.kind::enum_clocks_kind and o.subject_id = g.subject
          and o.stopped_at is null and o.id <> g.id)
        on conflict (id) do update set pauses = excluded.pauses, passed = excluded.passed, last_day = excluded.last_day,
          due_at = excluded.due_at, warn_at = excluded.warn_at, stopped_at = excluded.stopped_at, outcome = excluded.outcome,
          open_ms = excluded.open_ms, length = excluded.length, ladder = excluded.ladder, updated_at = excluded.updated_at`,
  )
}

function plainRow(clock: ClockRow, calendar: WorkCalendar) {
  const { subject, id, kind, length, ladder, pauses, passed, lastDay, startedAt, dueAt, stoppedAt, outcome, openMs } =
    clock
  return {
    id,
    kind,
    type: subject.type,
    subject: subject.id,
    cycle: subject.cycle ?? null,
    agency: subject.agency ?? null,
    province: subject.province,
    debtor: kindOf(kind).owedBy,
    length,
    ladder,
    pauses,
    passed,
    lastDay,
    startedAt,
    dueAt,
    warnAt: warnAt(clock, calendar),
    stoppedAt,
    outcome,
    openMs,
  }
}
