import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mostUnfinished } from '../../../domain/forms/upload'
import type { UploadTarget } from '../../../domain/forms/upload'
import { problems } from '../../../domain/problems'
import { nowIso } from '../../../lib/clock'
import { runSql } from '../../system/sql'
import { assertTaken, openSlot } from '../openSlot'

const target = z.object({
  evaluation: z.uuid(),
  field: z.string().min(1).max(80),
  slot: z.string().min(1).max(40),
  name: z.string().min(1).max(400),
})

type Asked = { req: PayloadRequest; metadata: unknown; size: number | undefined }

/**
 * Whether this person may begin an upload, before a byte of it goes over the line: his right, the open window and slot, the
 * file's size and the extension of its name, the files that are there, and how many uploads he left unfinished.
 */
export async function beginUpload({ req, metadata, size }: Asked): Promise<UploadTarget> {
  const given = target.safeParse(metadata)
  if (!given.success || !size) throw problems.badRequest()
  const { evaluation, field, slot, name } = given.data
  const opened = await openSlot(req, { evaluationId: evaluation, field, slot })
  assertTaken(opened, { name, size })
  const [row] = await runSql<{ count: number }>(
    req,
    sql`select count(*)::int as count from evidence_uploads
        where person_id = ${req.user?.id ?? null} and finished_at is null and expires_at > ${nowIso()}`,
  )
  if ((row?.count ?? 0) >= mostUnfinished) throw problems.tooManyRequests()
  return given.data
}
