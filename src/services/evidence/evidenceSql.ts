import { sql } from '@payloadcms/db-postgres/drizzle'

/** Where a file of `evidence v` is read, null while nobody but its uploader may; and its small picture, where it has one. */
export const evidenceHref = sql`case when v.scan_state in ('none', 'clean') then '/api/evidence/file/' || v.stored_name end`
export const evidenceThumbnail = sql`case when v.scan_state in ('none', 'clean') then
  (select '/api/evidence/file/' || o.sizes_thumbnail_filename from evidence o where o.filename = v.stored_name) end`
