import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'

export type NewService = { title: string; provider: string | null; province: string | null; parent: string | null }

/**
 * Begins a form: of an agency by its own people or the organisation, of the organisation by itself. The collection's own
 * rules say who may. Refuses a title that the body already has.
 */
export async function createService({ req, data }: { req: PayloadRequest; data: NewService }): Promise<{ id: string }> {
  if (!req.user) throw problems.notSignedIn()
  const province = data.provider ? await provinceOf(req, data.provider) : data.province
  if (!province) throw problems.invalid({ fields: [{ path: 'provider', code: 'required' }] })
  const { id } = await req.payload.create({
    collection: 'services',
    data: { title: data.title, provider: data.provider, parent: data.parent, province } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id }
}

async function provinceOf(req: PayloadRequest, agency: string): Promise<string | null> {
  const [row] = await runSql<{ province: string }>(
    req,
    sql`select province_id as province from agencies where id::text = ${agency} and active`,
  )
  return row?.province ?? null
}
