import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, Where } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { SlaSignature } from '../../payload-types'
import { runSql } from '../system/sql'

/** Signatures that this person may read, by their collection's own rules: staff all, an agency its own. */
const readable = async (req: PayloadRequest, where: Where): Promise<SlaSignature[]> =>
  (
    await req.payload.find({
      collection: 'sla-signatures',
      where: { and: [where, { file: { exists: true } }] },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
  ).docs

/** Ids of the signatures of a version whose scan this person may open. */
export const openableScans = async (req: PayloadRequest, sla: string): Promise<string[]> =>
  (await readable(req, { sla: { equals: sla } })).map(({ id }) => id)

/** The stored scan of a signature; not found for who may not read the signature, and where there is none. */
export async function signatureScan({ req, sla, id }: { req: PayloadRequest; sla: string; id: string }) {
  if (!req.user) throw problems.notSignedIn()
  const signature = (await readable(req, { sla: { equals: sla } })).find((one) => one.id === id)
  if (!signature) throw problems.notFound()
  const [file] = await runSql<{ filename: string; mimeType: string }>(
    req,
    sql`select filename, mime_type as "mimeType" from documents where id = ${idOf(signature.file)}`,
  )
  if (!file) throw problems.notFound()
  return file
}
