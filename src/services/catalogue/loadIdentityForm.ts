import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { IdentityForm } from '../../domain/catalogue/identityForm'
import type { Service } from '../../payload-types'
import { runSql } from '../system/sql'
import { identityFormOf } from './identityFormOf'

/** The name that a form prints as its provider: the agency's, or that of the province's organisation. */
export async function providerName(req: PayloadRequest, service: string): Promise<string> {
  const [row] = await runSql<{ name: string }>(
    req,
    sql`select coalesce(a.name, p.organisation_name) as name from services s
        join provinces p on p.id = s.province_id left join agencies a on a.id = s.provider_id where s.id = ${service}`,
  )
  return row?.name ?? ''
}

/** The working text of a service as a form. Asks for no right: its caller has. */
export async function loadIdentityForm(req: PayloadRequest, id: string): Promise<IdentityForm> {
  const service = (await req.payload.findByID({
    collection: 'services',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })) as Service
  return identityFormOf(service, await providerName(req, id))
}
