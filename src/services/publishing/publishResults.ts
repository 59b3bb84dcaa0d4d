import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishedResult } from '../../domain/publishing/results'
import { makeResults } from '../../domain/publishing/results'
import type { ResultsFile } from '../../domain/publishing/sealed'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'
import type { Publication } from './loadPublication'
import { loadPublication } from './loadPublication'
import { sealOf } from './sealOf'

/**
 * The moment of publication, in the transaction of the festival's move: ranks, bands and report cards are written once and
 * sealed, and cycle and evaluations become published. Before its commit not one row of it exists for anyone.
 */
export async function publishResults({ req, doc, also }: MoveContext): Promise<void> {
  const publication = await loadPublication(req, doc.id)
  const results = makeResults(publication)
  await store(req, doc.id, publication, results)
  const { province, performanceYear } = publication
  const file: ResultsFile = {
    schema: 'karnameh.results/1',
    province: province.code,
    performanceYear,
    results,
  }
  await runSql(req, sql`update festivals set seal = ${sealOf(file)} where id = ${doc.id}`)
  await also('cycle', publication.cycle, 'publish', { bySystem: true })
  for (const { evaluation } of publication.finalists)
    await also('evaluation', evaluation, 'publish', { bySystem: true })
}

/** One statement for all rows; a province has some sixty, each with a card of some sixty measures. */
const store = (req: PayloadRequest, festival: string, publication: Publication, results: readonly PublishedResult[]) =>
  runSql(
    req,
    sql`insert into results (id, festival_id, cycle_id, province_id, agency_id, agency_name, group_id, rank, previous_rank,
          total, general, specific, previous_total, band, is_winner, card, created_at, updated_at)
        select gen_random_uuid(), ${festival}, ${publication.cycle}, ${publication.province.id}, x.agency, x."agencyName",
          a.group_id, x.rank, x."previousRank", x.total, x.general, x.specific, x."previousTotal", x.band, x."isWinner", x.card,
          now(), now()
        from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as x(agency uuid, "agencyName" text, rank numeric,
          "previousRank" numeric, total numeric, general numeric, specific numeric, "previousTotal" numeric, band text,
          "isWinner" boolean, card jsonb)
        join agencies a on a.id = x.agency`,
  )
