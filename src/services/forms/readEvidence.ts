import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FilledEvidence } from '../../domain/forms/view'
import { evidenceHref, evidenceThumbnail } from '../evidence/evidenceSql'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { fromSlotName } from './slotName'

type Row = Omit<FilledEvidence, 'field' | 'slot'> & { slotName: string }

/** The files of a self-assessment, or one of them, oldest first. Asks no right: the caller has. */
export async function readEvidence(
  req: PayloadRequest,
  which: { evaluationId: string } | { id: string },
): Promise<FilledEvidence[]> {
  const condition = 'id' in which ? sql`v.id = ${which.id}` : sql`v.evaluation_id = ${which.evaluationId}`
  const rows = await runSql<Row>(
    req,
    sql`select v.id, v.original_name as name, v.filesize::int as bytes, v.sha256, v.scan_state as scan,
          ${evidenceHref} as href, ${evidenceThumbnail} as thumbnail, ${isoSql(sql`v.created_at`)} as "uploadedAt",
          v.slot as "slotName"
        from evidence v where ${condition} and v.purpose = 'self' order by v.created_at`,
  )
  return rows.map(({ slotName, ...row }) => ({ ...row, ...fromSlotName(slotName) }))
}
