import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { FilledEvidence } from '../../domain/forms/view'
import { problems } from '../../domain/problems'
import { storableFile } from '../../lib/evidenceFile'
import { storeEvidence } from '../evidence/storeEvidence'
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
    const same = opened.there.find((one) => one.sha256 === sha256)
    if (same) return found(req, same.id)
    assertTaken(opened, { name: file.name, size: file.bytes.length })
    const { mimetype, storedName } = await storableFile(file, path, opened.rules.types)
    const { agency, province } = row
    const made = await storeEvidence(req, {
      place: {
        evaluation: evaluationId,
        agency,
        province,
        measure: opened.field.measure.id,
        slot: path,
        purpose: 'self',
      },
      file: { ...file, mimetype, storedName, sha256 },
      details: { field },
    })
    await refreshProgress(req, evaluationId)
    return found(req, made.id)
  })
}

async function found(req: PayloadRequest, id: string): Promise<FilledEvidence> {
  const [one] = await readEvidence(req, { id })
  if (!one) throw problems.notFound()
  return one
}
