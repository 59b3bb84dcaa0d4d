import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sla } from '../../payload-types'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'

const lists = [
  'providerObligations',
  'recipientObligations',
  'regulations',
  'systems',
  'requiredDocuments',
  'inquiryItems',
] as const

/** What belongs to one version and is not carried into the next. */
const own = [
  'id',
  'createdAt',
  'updatedAt',
  'searchKey',
  'validFrom',
  'validUntil',
  'terminationDate',
  'terminationReason',
  'terminationNoticedAt',
  'letter',
] as const

/** Makes the next version as a draft with the same text; its rows keep their keys, by which versions are compared. */
export async function draftAmendment({ req, doc }: MoveContext): Promise<void> {
  const whole = (await req.payload.findByID({
    collection: 'slas',
    id: doc.id,
    depth: 0,
    // The right to amend was asked for by the move.
    overrideAccess: true,
    req,
  })) as Sla
  const rows = lists.map((list) => [list, (whole[list] ?? []).map(({ id: _id, ...row }) => row)])
  const kept = Object.entries(whole).filter(([name]) => !(own as readonly string[]).includes(name))
  await req.payload.create({
    collection: 'slas',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(rows),
      version: await nextVersion(doc, req),
      amends: doc.id,
      workflowState: 'draft',
    } as never,
  })
}

/** One above the highest of the service, also of drafts that never came into force. */
async function nextVersion(doc: MoveContext['doc'], req: MoveContext['req']): Promise<number> {
  const [row] = await runSql<{ next: number }>(
    req,
    sql`select max(version)::int + 1 as next from slas where service_id = (select service_id from slas where id = ${doc.id})`,
  )
  return row?.next ?? 2
}
