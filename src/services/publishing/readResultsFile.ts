import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FestivalAddress, PublicProvince, SealCheck } from '../../domain/publishing/pages'
import type { PublishedResult } from '../../domain/publishing/results'
import type { SealedResults } from '../../documents/publishedResults'
import { runSql } from '../system/sql'
import { sealOf } from './sealOf'

type Row = { province: PublicProvince; performanceYear: number; seal: string; results: PublishedResult[] }

/** Everything that is published of a festival: one statement. */
async function readAll(req: PayloadRequest, { province, year }: FestivalAddress): Promise<Row | null> {
  const [row] = await runSql<Row>(
    req,
    sql`select jsonb_build_object('code', p.code, 'name', p.name, 'organisation', p.organisation_name) as province,
          f.performance_year::int as "performanceYear", f.seal,
          coalesce((select jsonb_agg(jsonb_build_object('agency', r.agency_id, 'agencyName', r.agency_name, 'rank', r.rank::int,
              'previousRank', r.previous_rank::int, 'total', trim_scale(r.total)::text, 'general', trim_scale(r.general)::text,
              'specific', trim_scale(r.specific)::text, 'previousTotal', trim_scale(r.previous_total)::text, 'band', r.band,
              'isWinner', r.is_winner, 'card', r.card) order by r.agency_id::text collate "C")
            from results r where r.festival_id = f.id), '[]') as results
        from festivals f join provinces p on p.id = f.province_id
        where p.code = ${province} and f.performance_year = ${year} and f.workflow_state = 'published'`,
  )
  return row ?? null
}

const sealed = ({ province, performanceYear, results, seal }: Row): SealedResults => ({
  schema: 'karnameh.results/1',
  province: province.code,
  performanceYear,
  results,
  seal,
})

/** What is downloaded of a festival, with its seal. Null where nothing of it is published. */
export async function readResultsFile(req: PayloadRequest, address: FestivalAddress): Promise<SealedResults | null> {
  const row = await readAll(req, address)
  return row && sealed(row)
}

/** The seal alone, for a reader who asks whether what he has is still what is published. */
export async function readSeal(req: PayloadRequest, { province, year }: FestivalAddress): Promise<string | null> {
  const [row] = await runSql<{ seal: string }>(
    req,
    sql`select f.seal from festivals f join provinces p on p.id = f.province_id
        where p.code = ${province} and f.performance_year = ${year} and f.workflow_state = 'published'`,
  )
  return row?.seal ?? null
}

/** Computes the seal again from what stands in the database now. The two differ when a single digit was changed since. */
export async function checkSeal(req: PayloadRequest, address: FestivalAddress): Promise<SealCheck | null> {
  const row = await readAll(req, address)
  if (!row) return null
  const { seal, ...content } = sealed(row)
  const { province, performanceYear, results } = row
  return { province, year: performanceYear, sealed: seal, computed: sealOf(content), count: results.length }
}
