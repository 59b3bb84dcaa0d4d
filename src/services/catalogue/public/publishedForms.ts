import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { IdentityForm } from '../../../domain/catalogue/identityForm'
import { publicForm } from '../../../domain/catalogue/identityForm'
import { runSql } from '../../system/sql'

export type PublishedForm = {
  id: string
  number: number
  publishedAt: string
  province: string
  parent: string | null
  form: IdentityForm
}

/** Rows of one page of the open data. */
const STEP = 500

/** All current editions in a fixed order, a few hundred at a time, so that a large catalogue is never held whole. */
export async function* publishedForms(req: PayloadRequest): AsyncGenerator<PublishedForm> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await runSql<PublishedForm>(
      req,
      sql`select e.service_id as id, e.number::int as number, e.published_at as "publishedAt", v.code as province,
            e.parent_id as parent, e.form
          from service_editions e join provinces v on v.id = e.province_id
          where e.current and e.service_id > ${after}::uuid order by e.service_id limit ${STEP}`,
    )
    for (const row of rows) yield { ...row, form: publicForm(row.form) }
    const last = rows.at(-1)
    if (!last || rows.length < STEP) return
    after = last.id
  }
}
