import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { KeptFile, Snapshot } from '../../domain/forms/deficiency'
import { runSql } from '../system/sql'

export type UnsettledRow = {
  id: string
  item: string | null
  path: string
  state: 'open' | 'answered'
  isSent: boolean
  dueDate: string | null
  answer: string | null
  answeredBy: string | null
  before: Snapshot | null
}

/** The deficiencies of an evaluation that still ask something of somebody, oldest first. Asks no right: the caller has. */
export const unsettledDeficiencies = (req: PayloadRequest, evaluationId: string): Promise<UnsettledRow[]> =>
  runSql<UnsettledRow>(
    req,
    sql`select id, item_id as item, path, workflow_state::text as state, sent_at is not null as "isSent",
          due_date as "dueDate", answer, answered_by_id as "answeredBy", before
        from deficiencies where evaluation_id = ${evaluationId} and workflow_state in ('open', 'answered')
        order by created_at, id`,
  )

/** The evidence of a self-assessment as it is now, so that it can be compared later. */
export const keptFiles = (req: PayloadRequest, evaluationId: string): Promise<KeptFile[]> =>
  runSql<KeptFile>(
    req,
    sql`select id, original_name as name, sha256, slot from evidence
        where evaluation_id = ${evaluationId} and purpose = 'self' order by created_at, id`,
  )
