import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ClockKindName, Debtor } from '../../domain/clocks/kinds'
import type { Kept } from '../../domain/clocks/report'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'

/** What to measure: the clocks of a province that began in a stretch of days, both belonging to it. */
export type MeasureAsked = {
  province: string
  from: string
  to: string
  kinds?: readonly ClockKindName[]
  agency?: string | null
  cycle?: string | null
  owedBy?: Debtor | null
}

/** `months` are stretches of days with a label; a clock belongs to that in which it began. */
export type MeasureBy =
  { by: 'all' | 'kind' | 'agency' } | { by: 'month'; months: readonly { key: string; from: string; to: string }[] }

const HOUR = 3_600_000

/**
 * Measures how deadlines were kept, in one statement a grouping. The 90th percentile is the smallest time within which
 * ninety percent of the finished work was done (PostgreSQL's percentile_disc). Asks no right: the caller has.
 */
export async function measureClocks(req: PayloadRequest, asked: MeasureAsked & MeasureBy): Promise<Kept[]> {
  const { key, label, join } = grouping(asked)
  const hours = (value: SQL) => sql`round((${value} / ${HOUR})::numeric, 2)::text`
  const done = sql`filter (where k.stopped_at is not null)`
  return runSql<Kept>(
    req,
    sql`select ${key} as key, ${label} as label, (count(*) ${done})::int as total,
          (count(*) filter (where k.outcome = 'met'))::int as met, (count(*) filter (where k.outcome = 'late'))::int as late,
          (count(*) filter (where k.stopped_at is null))::int as open,
          (count(*) filter (where k.stopped_at is null and k.due_at < ${nowIso()}))::int as "openLate",
          trim_scale(round((count(*) filter (where k.outcome = 'met'))::numeric / nullif(count(*) ${done}, 0), 4))::text as share,
          ${hours(sql`(avg(k.open_ms) ${done})`)} as mean,
          ${hours(sql`(percentile_disc(0.5) within group (order by k.open_ms) ${done})`)} as median,
          ${hours(sql`(percentile_disc(0.9) within group (order by k.open_ms) ${done})`)} as p90
        from clocks k ${join}
        where k.province_id = ${asked.province} and k.outcome is distinct from 'cancelled'
          and k.started_at >= (${asked.from}::date)::timestamp at time zone 'Asia/Tehran'
          and k.started_at < (${asked.to}::date + 1)::timestamp at time zone 'Asia/Tehran'
          ${asked.kinds ? sql`and k.kind::text = any(${sql.param([...asked.kinds])}::text[])` : sql``}
          ${asked.agency ? sql`and k.agency_id = ${asked.agency}` : sql``}
          ${asked.cycle ? sql`and k.cycle_id = ${asked.cycle}` : sql``}
          ${asked.owedBy ? sql`and k.owed_by::text = ${asked.owedBy}` : sql``}
        group by 1, 2 order by 2 nulls first, 1`,
  )
}

function grouping(asked: MeasureBy): { key: SQL; label: SQL; join: SQL } {
  switch (asked.by) {
    case 'all':
      return { key: sql`'all'`, label: sql`null::text`, join: sql`` }
    case 'kind':
      return { key: sql`k.kind::text`, label: sql`null::text`, join: sql`` }
    case 'agency':
      return { key: sql`a.id::text`, label: sql`a.name`, join: sql`join agencies a on a.id = k.agency_id` }
    case 'month': {
      const months = JSON.stringify(asked.months.map(({ key, from, to }) => ({ key, from, to })))
      return {
        key: sql`m.key`,
        label: sql`null::text`,
        join: sql`join jsonb_to_recordset(${months}::jsonb) as m(key text, "from" date, "to" date)
          on (k.started_at at time zone 'Asia/Tehran')::date between m."from" and m."to"`,
      }
    }
  }
}
