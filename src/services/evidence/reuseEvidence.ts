import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FilledEvidence } from '../../domain/forms/view'
import { problems } from '../../domain/problems'
import { assertTaken, openSlot } from '../forms/openSlot'
import { readEvidence } from '../forms/readEvidence'
import { refreshProgress } from '../forms/refreshProgress'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { storeEvidence } from './storeEvidence'

type Asked = { req: PayloadRequest; id: string; field: string; slot: string }
type Row = {
  evaluation: string
  name: string
  mimetype: string
  size: number
  sha256: string
  storedName: string
}

/**
 * Uses a file that stands elsewhere in the same self-assessment in another slot too, without sending or storing it again.
 * Refuses files of other evaluations, ones that were infected, and what the slot itself would not take.
 */
export function reuseEvidence({ req, id, field, slot }: Asked): Promise<FilledEvidence> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const [row] = await runSql<Row>(
      req,
      sql`select evaluation_id as evaluation, original_name as name, mime_type as mimetype, filesize::int as size, sha256,
            stored_name as "storedName"
          from evidence where id = ${id} and purpose = 'self' and scan_state <> 'infected'`,
    )
    if (!row) throw problems.notFound()
    await runSql(req, sql`select id from form_submissions where evaluation_id = ${row.evaluation} for update`)
    // Tells who may not know of the evaluation before anything of the file is told.
    const opened = await openSlot(req, { evaluationId: row.evaluation, field, slot })
    const there = opened.there.find(({ sha256 }) => sha256 === row.sha256)
    if (there) return found(req, there.id)
    assertTaken(opened, row)
    const { agency, province } = opened.row
    const made = await storeEvidence(req, {
      place: {
        evaluation: row.evaluation,
        agency,
        province,
        measure: opened.field.measure.id,
        slot: opened.path,
        purpose: 'self',
      },
      file: { ...row, bytes: Buffer.alloc(0) },
      details: { field },
    })
    await refreshProgress(req, row.evaluation)
    return found(req, made.id)
  })
}

async function found(req: PayloadRequest, id: string): Promise<FilledEvidence> {
  const [one] = await readEvidence(req, { id })
  if (!one) throw problems.notFound()
  return one
}
