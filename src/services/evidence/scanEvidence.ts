import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { askClamd } from '../../lib/clamd'
import type { Verdict } from '../../lib/clamd'
import { now, nowIso } from '../../lib/clock'
import { env } from '../../lib/env'
import { logger } from '../../lib/logger'
import { newId } from '../../lib/newId'
import { withoutAccessStoredFile } from '../../lib/storedFile'
import { refreshProgress } from '../forms/refreshProgress'
import { recordEvent } from '../system/audit'
import { recordAndTell } from '../system/recordAndTell'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

/** How long a file is one worker's, in milliseconds: longer than the slowest scan. */
const LEASE_MS = 3 * 60_000
/** After a failed try, twice as long each time, and no longer than this: the scanner may be away for an hour. */
const LONGEST_PAUSE_MS = 5 * 60_000

type Waiting = { id: string; filename: string; mimeType: string; attempts: number }

/**
 * Asks the scanner about one file in quarantine and acts on what it says; returns how many were settled, 0 or 1. Any number of
 * workers may do this. When the scanner is away the file stays in quarantine and its turn comes again. Without CLAMAV_URL
 * what a scanner was to look at is let go.
 */
export async function scanNext(req: PayloadRequest, scanner = env.CLAMAV_URL): Promise<number> {
  if (!scanner) return letGo(req)
  const file = await claim(req)
  if (!file) return 0
  try {
    const stored = await withoutAccessStoredFile(req, { collection: 'evidence', ...file })
    const verdict = await askClamd(scanner, Buffer.from(await stored.arrayBuffer()))
    await inTransaction({ payload: req.payload }, (req) => settle(req, file.filename, verdict))
    return 1
  } catch (error) {
    logger.error(
      { err: error, evidence: file.id, attempts: file.attempts },
      'a file could not be scanned and will be tried again',
    )
    const pause = Math.min(LONGEST_PAUSE_MS, 2 ** file.attempts * 1000)
    const at = new Date(now().getTime() + pause).toISOString()
    await runSql(req, sql`update evidence set scan_after = ${at} where id = ${file.id} and scan_state = 'waiting'`)
    return 0
  }
}

async function letGo(req: PayloadRequest): Promise<number> {
  return (await runSql(req, sql`update evidence set scan_state = 'none' where scan_state = 'waiting' returning 1`))
    .length
}

/** The file that has waited longest, for this worker alone until its lease ends. Rows that share bytes are scanned as one. */
async function claim(req: PayloadRequest): Promise<Waiting | undefined> {
  const leaseEnds = new Date(now().getTime() + LEASE_MS).toISOString()
  const [file] = await runSql<Waiting>(
    req,
    sql`update evidence set scan_after = ${leaseEnds}, scan_attempts = scan_attempts + 1
        where id = (select id from evidence where scan_state = 'waiting' and filename is not null
            and (scan_after is null or scan_after <= ${nowIso()})
          order by scan_after nulls first, created_at limit 1 for update skip locked)
        returning id, filename, mime_type as "mimeType", scan_attempts::int as attempts`,
  )
  return file
}

/** Writes the verdict on every row of the file. Infected: its bytes go, and its people are told, in one transaction. */
async function settle(req: PayloadRequest, filename: string, { virus }: Verdict): Promise<void> {
  const state = virus ? 'infected' : 'clean'
  if (virus) await destroyBytes(req, filename)
  const rows = await runSql<Infected>(
    req,
    sql`update evidence v set scan_state = ${state}, virus = ${virus}, scanned_at = ${nowIso()}, scan_after = null
        from evaluations e where e.id = v.evaluation_id and v.stored_name = ${filename} and v.scan_state = 'waiting'
        returning v.id, v.sha256, v.slot, v.purpose::text as purpose, v.evaluation_id as evaluation, e.cycle_id as cycle, v.agency_id as agency, v.province_id as province`,
  )
  if (!virus) return
  for (const { sha256, slot, purpose, id, ...owner } of rows) {
    const event = {
      event: 'evidence.infected',
      subject: { type: 'evidence', id, ...owner },
      details: { sha256, slot, virus },
    } as const
    // What a visitor brought along is not the agency's to mend: he reads it beside the file.
    await (purpose === 'visit' ? recordEvent(req, event) : recordAndTell(req, event))
    await refreshProgress(req, owner.evaluation)
  }
}

type Infected = Record<'id' | 'sha256' | 'slot' | 'purpose' | 'evaluation' | 'cycle' | 'agency', string> & {
  province: string | null
}

/** Gives the file to a row that is then deleted: Payload takes the bytes away wherever they are kept. */
async function destroyBytes(req: PayloadRequest, filename: string): Promise<void> {
  const id = newId()
  const [owned] = await runSql<{ thumbnail: string | null; prefix: string | null }>(
    req,
    sql`update evidence n set filename = null, url = null, sizes_thumbnail_filename = null, sizes_thumbnail_url = null
        from evidence o where n.filename = ${filename} and o.id = n.id
        returning o.sizes_thumbnail_filename as thumbnail, o.prefix`,
  )
  if (!owned) return
  await runSql(
    req,
    sql`insert into evidence (id, original_name, evaluation_id, slot, purpose, sha256, agency_id, province_id, filename, prefix,
          sizes_thumbnail_filename, created_at, updated_at)
        select ${id}, original_name, evaluation_id, slot, purpose, sha256, agency_id, province_id, ${filename}, ${owned.prefix},
          ${owned.thumbnail}, created_at, updated_at
        from evidence where stored_name = ${filename} limit 1`,
  )
  await req.payload.delete({ collection: 'evidence', id, depth: 0, overrideAccess: true, req })
}
