import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CardGroup } from '../../domain/publishing/card'
import { keyFigures } from '../../domain/publishing/keyFigures'
import type { FestivalAddress, FestivalPage, RankedAgency, RankedGroup } from '../../domain/publishing/pages'
import { runSql } from '../system/sql'
import { festivalTextColumns } from './festivalSql'

type ResultRow = RankedAgency & { group: CardGroup; itemCount: number; previousYear: number | null }
type Row = Omit<FestivalPage, 'figures' | 'groups' | 'previousYear'> & { results: ResultRow[] }

/**
 * A published festival with its whole ranking, for everyone: one statement. Null where there is none, or where it is not
 * published (any more): the two are not told apart.
 */
export async function readFestivalPage(
  req: PayloadRequest,
  { province, year }: FestivalAddress,
): Promise<FestivalPage | null> {
  const [row] = await runSql<Row>(
    req,
    sql`select ${festivalTextColumns}, f.seal,
          to_char(f.published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt",
          coalesce((select jsonb_agg(jsonb_build_object('agency', r.agency_id, 'name', r.agency_name, 'rank', r.rank::int,
              'previousRank', r.previous_rank::int, 'total', trim_scale(r.total)::text, 'general', trim_scale(r.general)::text,
              'specific', trim_scale(r.specific)::text, 'previousTotal', trim_scale(r.previous_total)::text, 'band', r.band,
              'isWinner', r.is_winner, 'group', r.card->'group', 'itemCount', r.card->'itemCount',
              'previousYear', r.card->'previousYear') order by r.rank, r.agency_name)
            from results r where r.festival_id = f.id), '[]') as results,
          coalesce((select jsonb_agg(o.performance_year::int order by o.performance_year desc) from festivals o
            where o.province_id = f.province_id and o.workflow_state = 'published' and o.id <> f.id), '[]') as "otherYears"
        from festivals f join provinces p on p.id = f.province_id
        where p.code = ${province} and f.performance_year = ${year} and f.workflow_state = 'published'`,
  )
  if (!row) return null
  const { results, ...page } = row
  return {
    ...page,
    previousYear: results[0]?.previousYear ?? null,
    figures: keyFigures(results),
    groups: grouped(results),
  }
}

/** The groups that have results, in their order, each with its agencies by rank. */
function grouped(results: readonly ResultRow[]): RankedGroup[] {
  const groups = new Map<string, RankedGroup>()
  for (const { group, itemCount: _count, previousYear: _year, ...agency } of results) {
    const known = groups.get(group.code)
    if (known) known.agencies.push(agency)
    else groups.set(group.code, { ...group, agencies: [agency] })
  }
  return [...groups.values()].sort((left, right) => left.order - right.order || (left.title < right.title ? -1 : 1))
}
