import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { FestivalText } from '../../domain/publishing/pages'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'
import { festivalTextColumns } from './festivalSql'

export type FestivalPreview = FestivalText & { id: string; isPublished: boolean }

/**
 * A festival page as its writers will see it published, without the ranking: that is made at the publication and nobody
 * reads it before. Refuses nobody (401); what lies outside the person's provinces is not found.
 */
export async function readFestivalPreview(req: PayloadRequest, id: string): Promise<FestivalPreview> {
  if (!req.user) throw problems.notSignedIn()
  const scope = scopeOf(assignmentsOf(req.user), 'festival.write')
  const [row] = await runSql<FestivalPreview>(
    req,
    sql`select f.id, f.workflow_state = 'published' as "isPublished", ${festivalTextColumns}
        from festivals f join provinces p on p.id = f.province_id
        where f.id::text = ${id} and ${inScopeSql(scope, { province: sql`f.province_id` })}`,
  )
  if (!row) throw problems.notFound()
  return row
}
