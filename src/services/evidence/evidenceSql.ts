import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { isoSql } from '../system/isoSql'

/** Where a file of `evidence v` is read, null while nobody but its uploader may; and its small picture, where it has one. */
export const evidenceHref = sql`case when v.scan_state in ('none', 'clean') then '/api/evidence/file/' || v.stored_name end`
export const evidenceThumbnail = sql`case when v.scan_state in ('none', 'clean') then
  (select '/api/evidence/file/' || o.sizes_thumbnail_filename from evidence o where o.filename = v.stored_name) end`

/** One file of `evidence v` as a `FileView`, with further members where a reader needs them. */
export const fileView = (more: SQL = sql``): SQL => sql`jsonb_build_object('id', v.id, 'name', v.original_name,
  'mimeType', v.mime_type, 'bytes', v.filesize::int, 'href', ${evidenceHref}, 'thumbnail', ${evidenceThumbnail},
  'scan', v.scan_state, 'slot', v.slot, 'addedAt', ${isoSql(sql`v.created_at`)}${more})`

/** The files of `evidence v` that fit, oldest first, as a list of `FileView`. */
export const fileViews = (condition: SQL, more?: SQL): SQL => sql`
  coalesce((select jsonb_agg(${fileView(more)} order by v.created_at) from evidence v where ${condition}), '[]'::jsonb)`
