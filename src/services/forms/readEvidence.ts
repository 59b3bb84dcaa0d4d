import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FilledEvidence } from '../../domain/forms/view'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { fromSlotName } from './slotName'

type Row = Omit<FilledEvidence, 'field' | 'slot'> & { slotName: string }

/** The files of a self-assessment, or one of them, oldest first. Asks no right: the caller has. */
export async function readEvidence(
  req: PayloadRequest,
  which: { evaluationId: string } | { id: string },
): Promise<FilledEvidence[]> {
  const condition = 'id' in which ? sql`id = ${which.id}` : sql`evaluation_id = ${which.evaluationId}`
  const rows = await runSql<Row>(
    req,
    sql`select id, original_name as name, filesize::int as bytes, '/api/evidence/file/' || filename as href,
          ${isoSql(sql`created_at`)} as "uploadedAt", slot as "slotName"
        from evidence where ${condition} and purpose = 'self' order by created_at`,
  )
  return rows.map(({ slotName, ...row }) => ({ ...row, ...fromSlotName(slotName) }))
}
