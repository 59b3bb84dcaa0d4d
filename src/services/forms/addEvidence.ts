import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { fieldsOf } from '../../domain/forms/definition'
import { maxEvidenceBytes } from '../../domain/forms/evidenceTypes'
import type { FilledEvidence } from '../../domain/forms/view'
import { problems } from '../../domain/problems'
import { foldPersian } from '../../domain/text/fold'
import { storableFile } from '../../lib/evidenceFile'
import { recordEvent } from '../system/audit'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { loadEdition } from './editions'
import { refreshProgress } from './refreshProgress'
import { assertMayFill } from './saveAnswers'
import { standingOf } from './standing'
import { findSubmission } from './submissionSql'

export type GivenFile = { name: string; bytes: Buffer }
type Asked = { req: PayloadRequest; evaluationId: string; field: string; slot: string; file: GivenFile }

/** The most files in one slot. */
const mostInSlot = 10

/** The submission, when this person may fill it and this field of it is open now. Refuses otherwise. */
export async function openField(req: PayloadRequest, evaluationId: string, fieldName: string) {
  const [row] = await findSubmission(req, { evaluationId })
  if (!row) throw problems.notFound()
  assertMayFill(req, row)
  const { definition, open, closed } = standingOf(row, await loadEdition(req, row.editionId))
  if (closed) throw closed
  const field = fieldsOf(definition).find(({ name }) => name === fieldName)
  if (field?.type !== 'measure') throw problems.invalid({ fields: [{ path: fieldName.slice(0, 80), code: 'unknown' }] })
  if (!open.includes(fieldName)) throw problems.invalid({ fields: [{ path: fieldName, code: 'locked' }] })
  return { row, field }
}

/**
 * Puts a file into an evidence slot. The content decides what it is, not its name; the same file twice in one slot is one.
 * Refuses other types, more than 10 MB, a name that lies about its content, and slots that the form does not have.
 */
export async function addEvidence({ req, evaluationId, field: fieldName, slot, file }: Asked): Promise<FilledEvidence> {
  const path = `${fieldName}.${slot}`
  if (file.bytes.length > maxEvidenceBytes)
    throw problems.tooLarge({ fields: [{ path, code: 'fileTooLarge', values: { max: '10 MB' } }] })
  const { mimetype, storedName } = await storableFile(file, path)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { row, field } = await openField(req, evaluationId, fieldName)
    if (!field.evidence.some(({ key }) => key === slot)) throw problems.invalid({ fields: [{ path, code: 'unknown' }] })
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    const there = await inSlot(req, evaluationId, path)
    const same = there.find((one) => one.sha256 === sha256)
    if (same) return { ...same, field: fieldName, slot }
    if (there.length >= mostInSlot)
      throw problems.invalid({ fields: [{ path, code: 'tooManyFiles', values: { max: mostInSlot } }] })
    const originalName = foldPersian(file.name).slice(0, 200)
    const made = await req.payload.create({
      collection: 'evidence',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        originalName,
        evaluation: evaluationId,
        measure: field.measure.id,
        slot: path,
        purpose: 'self',
        sha256,
        uploadedBy: req.user?.id ?? null,
        agency: row.agency,
        province: row.province,
      },
      file: { data: file.bytes, mimetype, name: storedName, size: file.bytes.length },
    })
    const subject = {
      type: 'evidence',
      id: made.id,
      evaluation: evaluationId,
      agency: row.agency,
      province: row.province,
    } as const
    await recordEvent(req, { event: 'evidence.added', subject, details: { sha256, field: fieldName } })
    await refreshProgress(req, evaluationId)
    return {
      id: made.id,
      field: fieldName,
      slot,
      name: originalName,
      bytes: file.bytes.length,
      href: made.url ?? '',
      uploadedAt: made.createdAt,
    }
  })
}

type SlotRow = Omit<FilledEvidence, 'field' | 'slot'> & { sha256: string }

/** The files of one slot; the evaluation is held, so that two uploads of the same file take turns. */
async function inSlot(req: PayloadRequest, evaluationId: string, slot: string): Promise<SlotRow[]> {
  await runSql(req, sql`select id from form_submissions where evaluation_id = ${evaluationId} for update`)
  return runSql<SlotRow>(
    req,
    sql`select id, original_name as name, filesize::int as bytes, '/api/evidence/file/' || filename as href, ${isoSql(sql`created_at`)} as "uploadedAt", sha256
        from evidence where evaluation_id = ${evaluationId} and slot = ${slot} and purpose = 'self'`,
  )
}
