import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Answers } from '../../../domain/forms/definition'
import type { ResponseCheck } from '../../../domain/forms/public/response'
import { readTrackingCode } from '../../../domain/forms/trackingCode'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'
import { sealOfResponse } from './receiveResponse'

type Row = Omit<ResponseCheck, 'computed'> & { formId: string; edition: string; answers: Answers }

/** For whoever has the code: that it was received, where it stands, and the public reply. Null for no response of ours. */
export async function checkResponse(req: PayloadRequest, typed: string): Promise<ResponseCheck | null> {
  const code = readTrackingCode(typed)
  if (!code) return null
  const [row] = await runSql<Row>(
    req,
    sql`select r.code, f.title as form, f.id as "formId", r.edition_id as edition, p.organisation_name as organisation,
          ${isoSql(sql`r.received_at`)} as "receivedAt", r.workflow_state::text as state, r.reply,
          ${isoSql(sql`r.replied_at`)} as "repliedAt", r.seal as sealed, r.answers
        from public_responses r join forms f on f.id = r.form_id join provinces p on p.id = r.province_id
        where r.code = ${code}`,
  )
  if (!row) return null
  const { formId, edition, answers, ...told } = row
  const content = { schema: 'karnameh.response/1' as const, code, form: formId, edition, receivedAt: row.receivedAt, answers }
  return { ...told, computed: row.state === 'removed' ? null : sealOfResponse(content) }
}
