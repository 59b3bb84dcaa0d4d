import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runSql } from '../system/sql'

type Asked = { req: PayloadRequest; cycleId: string; editionId: string }

/** Gives every evaluation of the cycle one empty submission pinned to the edition; those that have one keep it. */
export async function openDrafts({ req, cycleId, editionId }: Asked): Promise<void> {
  await runSql(
    req,
    sql`insert into form_submissions (id, form_id, edition_id, evaluation_id, agency_id, province_id, answers, revision, created_at, updated_at)
        select gen_random_uuid(), d.form_id, d.id, e.id, e.agency_id, e.province_id, '{}'::jsonb, 0, now(), now()
        from evaluations e join form_editions d on d.id = ${editionId}
        where e.cycle_id = ${cycleId}
        on conflict (evaluation_id) do nothing`,
  )
}
