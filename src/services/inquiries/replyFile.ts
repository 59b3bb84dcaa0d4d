import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'
import { knownInquiries } from './listInquiries'

/** The stored scan of a reply; not found for who may not know of the inquiry, and where there is none. */
export async function replyFile({ req, id }: { req: PayloadRequest; id: string }) {
  if (!req.user) throw problems.notSignedIn()
  const [file] = await runSql<{ filename: string; mimeType: string }>(
    req,
    sql`select d.filename, d.mime_type as "mimeType" from inquiries n join documents d on d.id = n.reply_file_id
        where n.id::text = ${id} and ${knownInquiries(assignmentsOf(req.user))}`,
  )
  if (!file) throw problems.notFound()
  return file
}
