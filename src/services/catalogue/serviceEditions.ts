import { sql } from '@payloadcms/db-postgres/drizzle'
import { searchTextOf } from '../../domain/catalogue/search'
import { idOf } from '../../domain/reference'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'
import { loadIdentityForm } from './loadIdentityForm'

/** An archived service is no longer read; its editions stay. */
export async function withdrawEdition({ req, doc }: MoveContext): Promise<void> {
  await runSql(req, sql`update service_editions set current = false where service_id = ${doc.id} and current`)
}

/** Freezes the working text as the next edition, which from now on is the one that everybody reads. */
export async function publishEdition(context: MoveContext): Promise<void> {
  const { req, doc } = context
  await withdrawEdition(context)
  const form = await loadIdentityForm(req, doc.id)
  await req.payload.create({
    collection: 'service-editions',
    depth: 0,
    // The right to publish was asked for by the move.
    overrideAccess: true,
    req,
    data: {
      title: form.title,
      code: form.code,
      service: doc.id,
      number: Number(doc.editionNumber),
      provider: idOf(doc.provider),
      parent: idOf(doc.parent),
      current: true,
      publishedAt: nowIso(),
      form: form as never,
      search: searchTextOf(form),
      province: idOf(doc.province) ?? '',
    } as never,
  })
}
