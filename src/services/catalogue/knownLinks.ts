import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { IdentityForm } from '../../domain/catalogue/identityForm'
import { runSql } from '../system/sql'

type Linked = Partial<IdentityForm>

/**
 * A read form with those links to the library and to agencies that a form of this service may have: linked data of another
 * installation or province names rows that are not here, and then only the printed words count.
 */
export async function knownLinks(req: PayloadRequest, service: string, read: Linked): Promise<Linked> {
  const named = [
    ...(read.regulations ?? []).map(({ regulation }) => regulation),
    ...(read.externalLinks ?? []).map(({ agencyRow }) => agencyRow),
  ].filter((id) => id !== null)
  if (named.length === 0) return read
  const rows = await runSql<{ id: string }>(
    req,
    sql`with home as (select province_id from services where id = ${service})
        select r.id from regulations r, home where r.id = any(${sql.param(named)}::uuid[])
          and (r.province_id is null or r.province_id = home.province_id)
        union all
        select a.id from agencies a, home where a.id = any(${sql.param(named)}::uuid[]) and a.province_id = home.province_id`,
  )
  const known = new Set(rows.map(({ id }) => id))
  const kept = (id: string | null) => (id !== null && known.has(id) ? id : null)
  return {
    ...read,
    ...(read.regulations
      ? { regulations: read.regulations.map((row) => ({ ...row, regulation: kept(row.regulation) })) }
      : {}),
    ...(read.externalLinks
      ? { externalLinks: read.externalLinks.map((row) => ({ ...row, agencyRow: kept(row.agencyRow) })) }
      : {}),
  }
}
