import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { VisitFile } from '../../domain/visits'
import { visitFileRules } from '../../domain/visits'
import { storableFile } from '../../lib/evidenceFile'
import { holdEvaluation } from '../evaluation/holdEvaluation'
import { fileView } from '../evidence/evidenceSql'
import { dropEvidence, storeEvidence } from '../evidence/storeEvidence'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { openReport } from './openReport'

/** The files of a visit, oldest first. Asks no right: the caller has. */
export async function filesOfVisit(req: PayloadRequest, id: string): Promise<VisitFile[]> {
  const item = sql`(select i.id from evaluation_items i where i.evaluation_id = v.evaluation_id and i.measure_id = v.measure_id)`
  const rows = await runSql<{ file: VisitFile }>(
    req,
    sql`select ${fileView(sql`, 'item', ${item}`)} as file from evidence v where v.visit_id = ${id}::uuid order by v.created_at`,
  )
  return rows.map(({ file }) => file)
}

type Attached = { req: PayloadRequest; id: string; item: string | null; file: { name: string; bytes: Buffer } }
type Spot = { evaluation: string; measure: string | null }

/**
 * Adds a photograph or a scanned paper to what was found on a visit, or to the visit as a whole (`item` null). Kept as it
 * came, so that what a camera wrote into it still speaks. The content decides what it is, and the same file twice is one.
 * Refuses everybody but the visitor while he writes his report, other types, more than 10 MB and more than 10 of one thing.
 */
export async function attachVisitFile({ req, id, item, file }: Attached): Promise<{ files: VisitFile[] }> {
  const path = `files.${item ?? 'visit'}`
  const { types, maxBytes, megabytes, most } = visitFileRules
  if (file.bytes.length > maxBytes)
    throw problems.tooLarge({ fields: [{ path, code: 'fileTooLarge', values: { max: `${megabytes} MB` } }] })
  await openReport(req, id)
  const { mimetype, storedName } = await storableFile(file, path, types)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { agency, province } = await openReport(req, id)
    const { evaluation, measure } = await spotOf(req, id, item)
    await holdEvaluation(req, evaluation)
    const there = await runSql<{ sha256: string }>(
      req,
      sql`select sha256 from evidence where visit_id = ${id}::uuid and measure_id is not distinct from ${measure}::uuid
            and scan_state <> 'infected'`,
    )
    const isThere = there.some((one) => one.sha256 === sha256)
    if (!isThere && there.length >= most)
      throw problems.invalid({ fields: [{ path, code: 'tooManyFiles', values: { max: most } }] })
    if (!isThere)
      await storeEvidence(req, {
        place: { evaluation, agency, province, measure, slot: `visit.${id}`, purpose: 'visit', visit: id },
        file: { ...file, mimetype, storedName, sha256 },
        details: { visit: id },
      })
    return { files: await filesOfVisit(req, id) }
  })
}

/** The evaluation that a visit looks at, and the measure of a thing that it looks at there. */
async function spotOf(req: PayloadRequest, id: string, item: string | null): Promise<Spot> {
  const [spot] = await runSql<Spot>(
    req,
    sql`select e.id as evaluation, i.measure_id as measure
        from visits v join evaluations e on e.cycle_id = v.cycle_id and e.agency_id = v.agency_id
          left join visits_findings f on f._parent_id = v.id and f.item_id = ${item}::uuid
          left join evaluation_items i on i.id = f.item_id and i.evaluation_id = e.id
        where v.id = ${id}::uuid`,
  )
  if (!spot) throw problems.notReady({ what: 'visitEvaluation' })
  if (item && !spot.measure) throw problems.notFound()
  return spot
}

type Removed = { req: PayloadRequest; id: string; file: string }

/** Takes a file of a report that is still being written away; the event keeps its hash. */
export function removeVisitFile({ req, id, file }: Removed): Promise<{ files: VisitFile[] }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { agency, province } = await openReport(req, id)
    const [row] = await runSql<{ sha256: string; slot: string; evaluation: string }>(
      req,
      sql`select sha256, slot, evaluation_id as evaluation from evidence where id::text = ${file} and visit_id = ${id}::uuid`,
    )
    if (!row) throw problems.notFound()
    await dropEvidence(req, file)
    const { sha256, slot, evaluation } = row
    const subject = { type: 'evidence', id: file, evaluation, agency, province } as const
    await recordEvent(req, { event: 'evidence.removed', subject, details: { sha256, slot } })
    return { files: await filesOfVisit(req, id) }
  })
}
