import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ListedProvince } from '../../domain/publishing/pages'
import { runSql } from '../system/sql'

/** The provinces that have published, each with its festivals, latest first; or one of them. One statement. */
export function listFestivals(
  req: PayloadRequest,
  { province }: { province?: string } = {},
): Promise<ListedProvince[]> {
  return runSql<ListedProvince>(
    req,
    sql`select p.code, p.name, p.organisation_name as organisation,
          jsonb_agg(jsonb_build_object('title', f.title, 'summary', f.summary, 'year', f.performance_year::int,
            'heldOn', f.held_on, 'agencyCount', n.agencies, 'groupCount', n.groups)
            order by f.performance_year desc) as festivals
        from festivals f join provinces p on p.id = f.province_id,
          lateral (select count(*)::int as agencies, count(distinct r.card->'group'->>'code')::int as groups
            from results r where r.festival_id = f.id) n
        where f.workflow_state = 'published' and ${province ? sql`p.code = ${province}` : sql`true`}
        group by p.id, p.code, p.name, p.organisation_name
        order by max(f.published_at) desc, p.name`,
  )
}
