import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { publicForm } from '../../../domain/catalogue/identityForm'
import type { PublishedForm } from '../../../domain/catalogue/publicViews'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'

/** Rows of one page of the open data. */
const STEP = 500

/** All current editions in a fixed order, a few hundred at a time, so that a large catalogue is never held whole. */
export async function* publishedForms(req: PayloadRequest): AsyncGenerator<PublishedForm> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await runSql<PublishedForm>(
      req,
      sql`select e.service_id as id, e.number::int as number, ${isoSql(sql`e.published_at`)} as "publishedAt", 'current' as status,
            v.code as province, v.name as "provinceName", e.provider_id as "agencyRow", e.form,
            (select p.service_id from service_editions p where p.service_id = e.parent_id and p.current) as parent
          from service_editions e join provinces v on v.id = e.province_id
          where e.current and e.service_id > ${after}::uuid order by e.service_id limit ${STEP}`,
    )
    for (const row of rows) yield { ...row, form: publicForm(row.form) }
    const last = rows.at(-1)
    if (!last || rows.length < STEP) return
    after = last.id
  }
}
