import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { FilledEvidence } from '../../domain/forms/view'
import { foldPersian } from '../../domain/text/fold'
import { storableFile } from '../../lib/evidenceFile'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { assertTaken, openSlot } from './openSlot'
import { readEvidence } from './readEvidence'
import { refreshProgress } from './refreshProgress'

export type GivenFile = { name: string; bytes: Buffer }
type Asked = { req: PayloadRequest; evaluationId: string; field: string; slot: string; file: GivenFile }

/**
 * Puts a file into an evidence slot. The content decides what it is, not its name; the same file twice in one slot is one.
 * Refuses types, sizes and numbers that the slot does not take, a name that lies about its content, torn files, and slots
 * that the form does not have.
 */
export function addEvidence({ req, evaluationId, field, slot, file }: Asked): Promise<FilledEvidence> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    // The submission is held, so that two uploads of the same file take turns.
    await runSql(req, sql`select id from form_submissions where evaluation_id = ${evaluationId} for update`)
    const opened = await openSlot(req, { evaluationId, field, slot })
    const { row, path } = opened
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    if (opened.there.includes(sha256)) {
      const same = await runSql<{ id: string }>(
        req,
        sql`select id from evidence where evaluation_id = ${evaluationId} and slot = ${path} and purpose = 'self' and sha256 = ${sha256}`,
      )
      const [there] = await readEvidence(req, { id: same[0]?.id ?? '' })
      if (there) return there
    }
    assertTaken(opened, { name: file.name, size: file.bytes.length })
    const { mimetype, storedName } = await storableFile(file, path, opened.rules.types)
    const made = await req.payload.create({
      collection: 'evidence',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        originalName: foldPersian(file.name).slice(0, 200),
        evaluation: evaluationId,
        measure: opened.field.measure.id,
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
    await recordEvent(req, { event: 'evidence.added', subject, details: { sha256, field } })
    await refreshProgress(req, evaluationId)
    return {
      id: made.id,
      field,
      slot,
      name: made.originalName,
      bytes: file.bytes.length,
      href: `/api/evidence/file/${made.filename ?? ''}`,
      uploadedAt: made.createdAt,
    }
  })
}
