import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { dueOf } from '../../domain/clocks/clock'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'
import type { ClockRow } from './clockRows'
import { runningClocks, writeClocks } from './clockRows'

export type MovedClock = {
  kind: ClockKindName
  id: string
  title: string
  agency: string | null
  from: string
  to: string
}

/**
 * Counts the running clocks of a province anew after its calendar changed, in the transaction of the change, and returns
 * those whose moment moved. What was promised never comes earlier; a clock that is over keeps its moment.
 */
export async function recomputeDue(req: PayloadRequest, province: string, now: string): Promise<MovedClock[]> {
  const clocks = await runningClocks(req, sql`k.province_id = ${province} and k.due_at > ${now}`, { limit: 100_000 })
  if (clocks.length === 0) return []
  const calendar = await workCalendar(req, province)
  const moved = clocks.flatMap((clock): { clock: ClockRow; from: string; to: string }[] => {
    const [from, to] = [clock.dueAt, dueOf(clock, calendar)]
    return from && to && to > from ? [{ clock: { ...clock, dueAt: to }, from, to }] : []
  })
  // Rungs stand at the opening of their days: they are set anew for all, also where the due moment stayed.
  const byId = new Map(moved.map(({ clock }) => [clock.id, clock]))
  await writeClocks(
    req,
    clocks.map((clock) => ({ clock: byId.get(clock.id) ?? clock, calendar })),
  )
  const names = await namesOf(
    req,
    moved.map(({ clock }) => clock),
  )
  return moved.map(({ clock: { id, kind, subject }, from, to }) => {
    const agency = names.get(subject.agency ?? '') ?? null
    return { kind, id, title: agency ?? '', agency, from, to }
  })
}

async function namesOf(req: PayloadRequest, clocks: readonly ClockRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(clocks.flatMap(({ subject }) => (subject.agency ? [subject.agency] : [])))]
  const rows = await runSql<{ id: string; name: string }>(
    req,
    sql`select id, name from agencies where id = any(${sql.param(ids)}::uuid[])`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The provinces in which a clock runs that is not over. */
export const provincesWithClocks = async (req: PayloadRequest, now: string): Promise<string[]> =>
  (
    await runSql<{ id: string }>(
      req,
      sql`select distinct province_id as id from clocks where stopped_at is null and due_at > ${now} order by 1`,
    )
  ).map(({ id }) => id)
