import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { BriefedCycle } from '../../domain/briefings'
import { wasBriefed } from '../../domain/briefings'
import type { SlaCase } from '../../domain/sla/compliance'
import { today } from '../../lib/clock'
import { runSql } from '../system/sql'
import type { Looked } from './slaCases'

/** Each dimension of each cycle whose self-assessment opened in the year: whether it was explained in time. */
export async function briefedCases(req: PayloadRequest, { province, from, to }: Looked): Promise<SlaCase[]> {
  const cycles = await runSql<BriefedCycle>(
    req,
    sql`select c.windows_self_assessment_opens as opens, c.windows_training_on as "trainingOn",
          (select coalesce(jsonb_agg(jsonb_build_object('on', (b.starts_at at time zone 'Asia/Tehran')::date::text, 'dimension', b.dimension)), '[]')
            from briefings b where b.cycle_id = c.id and b.workflow_state = 'held') as held
        from evaluation_cycles c
        where c.province_id = ${province} and c.workflow_state <> 'cancelled'
          and c.windows_self_assessment_opens between ${from} and ${to}`,
  )
  const day = today()
  return cycles.flatMap((cycle) =>
    (['general', 'specific'] as const).map((dimension) => ({
      inTime: wasBriefed(cycle, dimension, day),
      tookMs: null,
      agency: null,
    })),
  )
}

/** Each agency that was invited to a briefing held in the year: whether it came. */
export function attendedCases(req: PayloadRequest, { province, from, to }: Looked): Promise<SlaCase[]> {
  return runSql<SlaCase>(
    req,
    sql`select t.came as "inTime", null as "tookMs", a.name as agency
        from briefing_attendance t join briefings b on b.id = t.briefing_id join agencies a on a.id = t.agency_id
        where b.province_id = ${province} and b.workflow_state = 'held'
          and b.starts_at >= (${from}::date)::timestamp at time zone 'Asia/Tehran'
          and b.starts_at < (${to}::date + 1)::timestamp at time zone 'Asia/Tehran'
        order by b.starts_at, a.name`,
  )
}
