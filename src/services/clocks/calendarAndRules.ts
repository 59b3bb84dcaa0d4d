import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { LengthUnit } from '../../domain/calendar/dueDates'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import type { ClockKindName } from '../../domain/clocks/kinds'
import type { ClockRule, Rung } from '../../domain/clocks/rule'
import { defaultRules } from '../../domain/clocks/rule'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'

type Row = {
  kind: ClockKindName
  count: string | null
  unit: LengthUnit | null
  active: boolean | null
  ladder: Rung[] | null
}

/** A rule in force, and null for a kind that staff have switched off. */
export type RulesInForce = Partial<Record<ClockKindName, ClockRule | null>>

/** The rules of a province for some kinds: its own, or the national ones, or those of the product. */
export async function rulesOf(
  req: PayloadRequest,
  province: string | null,
  kinds: readonly ClockKindName[],
): Promise<RulesInForce> {
  const rows = await runSql<Row>(
    req,
    sql`select distinct on (r.kind) r.kind::text as kind, r.length_count as count, r.length_unit::text as unit, r.active,
          (select jsonb_agg(jsonb_build_object('side', l.side, 'count', l.count, 'unit', l.unit, 'audience', l.audience) order by l._order)
            from clock_rules_ladder l where l._parent_id = r.id) as ladder
        from clock_rules r where (r.province_id is null or r.province_id = ${province})
          and r.kind::text = any(${sql.param([...kinds])}::text[])
        order by r.kind, r.province_id nulls last`,
  )
  const own = new Map(rows.map((row) => [row.kind, row]))
  return Object.fromEntries(kinds.map((kind) => [kind, ruleOf(own.get(kind), kind)]))
}

function ruleOf(row: Row | undefined, kind: ClockKindName): ClockRule | null {
  if (!row) return defaultRules[kind]
  if (row.active === false) return null
  return {
    length: row.count && row.unit ? { count: Number(row.count), unit: row.unit } : null,
    ladder: (row.ladder ?? []).map((rung) => ({ ...rung, count: Number(rung.count) })),
  }
}

/** Asks for a province's calendar once, and not at all while nobody needs it. */
export function calendarOnce(req: PayloadRequest, province: string | null): () => Promise<WorkCalendar> {
  let asked: Promise<WorkCalendar> | null = null
  return () => (asked ??= workCalendar(req, province))
}
