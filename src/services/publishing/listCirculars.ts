import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CircularPage, ListedCircular } from '../../domain/publishing/pages'
import { runSql } from '../system/sql'

/** The circulars that the organisation shows to everyone, latest first: one statement with their number. */
export async function listCirculars(
  req: PayloadRequest,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<CircularPage> {
  const rows = await runSql<ListedCircular & { total: number }>(
    req,
    sql`select c.id, c.number, c.date, c.subject, c.body, p.name as province, count(*) over ()::int as total,
          case when d.id is not null then jsonb_build_object('type', d.mime_type, 'bytes', d.filesize::int) end as file
        from circulars c join provinces p on p.id = c.province_id left join documents d on d.id = c.file_id
        where c.is_public and c.workflow_state = 'issued'
        order by c.date desc, c.number desc limit ${limit} offset ${offset}`,
  )
  return { circulars: rows.map(({ total: _total, ...circular }) => circular), total: rows[0]?.total ?? 0 }
}

/** The stored file of a public circular; null for everything else, so that nothing tells a hidden circular from none. */
export async function fileOfCircular(
  req: PayloadRequest,
  id: string,
): Promise<{ filename: string; mimeType: string } | null> {
  const [row] = await runSql<{ filename: string; mimeType: string }>(
    req,
    sql`select d.filename, d.mime_type as "mimeType" from circulars c join documents d on d.id = c.file_id
        where c.is_public and c.workflow_state = 'issued' and c.id::text = ${id}`,
  )
  return row ?? null
}
