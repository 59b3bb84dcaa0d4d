import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { clockKindNames } from '../../domain/clocks/kinds'
import type { SeenClock, StoredClock } from '../../domain/clocks/status'
import { seenAt } from '../../domain/clocks/status'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { isoSql } from '../system/isoSql'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'

/**
 * The clock that a row of a list shows, as a column: of these kinds the one that runs, or else the one that ended last. The
 * subject is the row's id.
 */
export const clockColumn = (subject: SQL, kinds: readonly ClockKindName[]): SQL => sql`(
  select jsonb_build_object('kind', k.kind, 'startedAt', ${isoSql(sql`k.started_at`)}, 'dueAt', ${isoSql(sql`k.due_at`)}, 'outcome', k.outcome)
  from clocks k where k.subject_id = ${subject}::text and k.kind::text = any(${sql.param([...kinds])}::text[])
  order by k.stopped_at is not null, k.due_at nulls last, k.stopped_at desc limit 1)`

/** The due moment of the running clock of one kind, for lists that order by it. */
export const dueColumn = (subject: SQL, kind: ClockKindName): SQL => sql`(
  select to_char(k.due_at at time zone 'Asia/Tehran', 'YYYY-MM-DD') from clocks k
  where k.subject_id = ${subject}::text and k.kind::text = ${kind} and k.stopped_at is null)`

/** A row with what its clock looks like now. */
export function withSeenClock<Row extends { clock: StoredClock | null }>({ clock, ...row }: Row) {
  return { ...row, clock: clock && seenAt(clock, nowIso()) }
}

/** Rows with what their clocks look like now. */
export const withSeenClocks = <Row extends { clock: StoredClock | null }>(rows: readonly Row[]) =>
  rows.map((row) => withSeenClock(row))

/**
 * The clocks of these things, whatever they are, by their ids: for the lists of the admin, which load their rows themselves.
 * One statement. Things of other provinces have none here; who reads no evaluations is refused.
 */
export async function clocksOf(
  req: PayloadRequest,
  subjects: readonly string[],
): Promise<Record<string, SeenClock | null>> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  if (!holdsSomewhere(assignments, 'evaluation.read')) throw problems.forbidden()
  const known = inScopeSql(scopeOf(assignments, 'evaluation.read'), { province: sql`o.province_id` })
  const rows = await runSql<{ id: string; clock: StoredClock | null }>(
    req,
    sql`select g.id, ${clockColumn(sql`g.id`, clockKindNames)} as clock from unnest(${sql.param([...subjects])}::text[]) g(id)
        where exists (select 1 from clocks o where o.subject_id = g.id and ${known})`,
  )
  return Object.fromEntries(withSeenClocks(rows).map(({ id, clock }) => [id, clock]))
}
