import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ScanState } from '../../domain/forms/scan'
import { foldPersian } from '../../domain/text/fold'
import { env } from '../../lib/env'
import type { Evidence } from '../../payload-types'
import type { Subject } from '../system/audit'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'

type Owner = { evaluation: string; agency: string; province: string | null }
type Place = Owner & { measure: string | null; slot: string; purpose: Evidence['purpose']; visit?: string }
type Given = { name: string; bytes: Buffer; mimetype: string; storedName: string; sha256: string }
type Twin = { storedName: string; name: string; mimetype: string; size: number; scan: ScanState }

/**
 * Keeps a file at its place in an evaluation. When the evaluation has the same bytes elsewhere, the new row shares them and
 * no second copy is stored. With a scanner it starts in quarantine. The caller has asked for the right and holds the evaluation.
 */
export async function storeEvidence(
  req: PayloadRequest,
  { place, file, details }: { place: Place; file: Given; details: Record<string, unknown> },
): Promise<Evidence> {
  const twin = await twinOf(req, place, file.sha256)
  const data = {
    ...place,
    originalName: foldPersian(file.name).slice(0, 200),
    sha256: file.sha256,
    storedName: twin?.storedName ?? file.storedName,
    scanState: twin?.scan ?? (env.CLAMAV_URL ? ('waiting' as const) : ('none' as const)),
    uploadedBy: req.user?.id ?? null,
  }
  const made = twin
    ? await share(req, data, twin)
    : await req.payload.create({
        collection: 'evidence',
        depth: 0,
        overrideAccess: true,
        req,
        data,
        file: { data: file.bytes, mimetype: file.mimetype, name: file.storedName, size: file.bytes.length },
      })
  const subject: Subject = { type: 'evidence', id: made.id, ...ownerOf(place) }
  await recordEvent(req, { event: 'evidence.added', subject, details: { sha256: file.sha256, ...details } })
  return made
}

const ownerOf = ({ evaluation, agency, province }: Owner): Owner => ({ evaluation, agency, province })

/**
 * A file of this evaluation with the same bytes that are still there. Those of a visit are shared within it alone: whoever
 * may read the one row may then read the other.
 */
async function twinOf(req: PayloadRequest, { evaluation, visit }: Place, sha256: string): Promise<Twin | undefined> {
  const [twin] = await runSql<Twin>(
    req,
    sql`select stored_name as "storedName", original_name as name, mime_type as mimetype, filesize::int as size, scan_state as scan
        from evidence where evaluation_id = ${evaluation} and sha256 = ${sha256} and filename is not null and scan_state <> 'infected'
          and visit_id is not distinct from ${visit ?? null}::uuid`,
  )
  return twin
}

/** A row without bytes of its own. `db.create`, because Payload's own operation insists on a file. */
const share = (req: PayloadRequest, data: Record<string, unknown>, { mimetype, size }: Twin): Promise<Evidence> =>
  req.payload.db.create({
    collection: 'evidence',
    data: { ...data, mimeType: mimetype, filesize: size },
    req,
  }) as unknown as Promise<Evidence>

type Owned = { filename: string | null; heir: string | null }

/**
 * Takes a row of evidence away. Its bytes go with it, unless other rows share them: then one of those becomes their owner.
 * The caller has asked for the right and records the event.
 */
export async function dropEvidence(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await runSql<Owned>(
    req,
    sql`select v.filename, (select o.id from evidence o where o.stored_name = v.stored_name and o.id <> v.id
          order by o.created_at limit 1) as heir
        from evidence v where v.id = ${id} for update`,
  )
  if (row?.filename && row.heir) await handOver(req, id, row.heir)
  await req.payload.delete({ collection: 'evidence', id, depth: 0, overrideAccess: true, req })
}

/** Makes another row the owner of the bytes. Two statements, because a file's name is unique. */
export async function handOver(req: PayloadRequest, from: string, to: string): Promise<void> {
  const [owned] = await runSql<Record<'filename' | 'url' | 'prefix' | 'name' | 'thumbnail', string | null>>(
    req,
    sql`update evidence n set filename = null, url = null, sizes_thumbnail_filename = null, sizes_thumbnail_url = null
        from evidence o where n.id = ${from} and o.id = n.id
        returning o.filename, o.url, o.prefix, o.sizes_thumbnail_filename as name, o.sizes_thumbnail_url as thumbnail`,
  )
  if (!owned) return
  await runSql(
    req,
    sql`update evidence set filename = ${owned.filename}, url = ${owned.url}, prefix = ${owned.prefix},
          sizes_thumbnail_filename = ${owned.name}, sizes_thumbnail_url = ${owned.thumbnail}
        where id = ${to}`,
  )
}
