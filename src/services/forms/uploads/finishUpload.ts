import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FilledEvidence } from '../../../domain/forms/view'
import { isProblem, problems } from '../../../domain/problems'
import { nowIso } from '../../../lib/clock'
import { runSql } from '../../system/sql'
import { inTransaction } from '../../system/unitOfWork'
import { addEvidence } from '../addEvidence'
import { readEvidence } from '../readEvidence'

type Row = {
  evaluation: string
  field: string
  slot: string
  name: string
  isWhole: boolean
  finished: boolean
  evidence: string | null
}
type Asked = { req: PayloadRequest; id: string }

/**
 * Makes evidence of an upload whose bytes have all arrived, once: whoever asks again gets the same. Everything is asked
 * again as it is now, the window may have closed since it began. What is refused goes, with its bytes.
 */
export async function finishUpload({ req, id }: Asked): Promise<FilledEvidence> {
  try {
    return await inTransaction({ payload: req.payload, req }, (req) => finish(req, id))
  } catch (error) {
    if (isProblem(error) && error.status >= 400 && error.status < 500 && error.code !== 'notReady')
      await runSql(
        req,
        sql`delete from evidence_uploads where id = ${id} and person_id = ${req.user?.id ?? null} and finished_at is null`,
      )
    throw error
  }
}

async function finish(req: PayloadRequest, id: string): Promise<FilledEvidence> {
  const [row] = await runSql<Row>(
    req,
    sql`select evaluation_id as evaluation, field, slot, name, received = size as "isWhole",
          finished_at is not null as finished, evidence_id as evidence
        from evidence_uploads where id = ${id} and person_id = ${req.user?.id ?? null} for update`,
  )
  if (!row) throw problems.notFound()
  const { evaluation, field, slot, name } = row
  if (row.finished) {
    const there = row.evidence ? await readEvidence(req, { id: row.evidence }) : []
    if (!there[0]) throw problems.notFound()
    return there[0]
  }
  if (!row.isWhole) throw problems.notReady({ what: 'upload' })
  const made = await addEvidence({
    req,
    evaluationId: evaluation,
    field,
    slot,
    file: { name, bytes: await bytesOf(req, id) },
  })
  await runSql(
    req,
    sql`update evidence_uploads set finished_at = ${nowIso()}, evidence_id = ${made.id} where id = ${id}`,
  )
  await runSql(req, sql`delete from evidence_upload_chunks where upload_id = ${id}`)
  return made
}

async function bytesOf(req: PayloadRequest, id: string): Promise<Buffer> {
  const chunks = await runSql<{ bytes: Buffer }>(
    req,
    sql`select bytes from evidence_upload_chunks where upload_id = ${id} order by at`,
  )
  return Buffer.concat(chunks.map(({ bytes }) => bytes))
}
