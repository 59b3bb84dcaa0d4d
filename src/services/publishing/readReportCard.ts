import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FestivalAddress, ReportCardPage } from '../../domain/publishing/pages'
import { runSql } from '../system/sql'

/** One agency's published report card, for everyone: one statement. Null where nothing of it is published. */
export async function readReportCard(
  req: PayloadRequest,
  { province, year, agency }: FestivalAddress & { agency: string },
): Promise<ReportCardPage | null> {
  const [row] = await runSql<ReportCardPage>(
    req,
    sql`select r.agency_id as agency, r.agency_name as name, r.rank::int as rank, r.previous_rank::int as "previousRank",
          trim_scale(r.total)::text as total, trim_scale(r.general)::text as general, trim_scale(r.specific)::text as specific,
          trim_scale(r.previous_total)::text as "previousTotal", r.band, r.is_winner as "isWinner", r.card, f.title as festival,
          jsonb_build_object('code', p.code, 'name', p.name, 'organisation', p.organisation_name) as province,
          f.performance_year::int as year,
          (select count(*)::int from results o where o.festival_id = f.id and o.card->'group'->>'code' = r.card->'group'->>'code') as "groupSize"
        from results r join festivals f on f.id = r.festival_id join provinces p on p.id = f.province_id
        where p.code = ${province} and f.performance_year = ${year} and f.workflow_state = 'published'
          and r.agency_id::text = ${agency}`,
  )
  return row ?? null
}
