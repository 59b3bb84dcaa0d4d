import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { SubmissionRecord } from '../../../documents/submissions/submissions'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'

const PAGE = 200

type Row = SubmissionRecord & { id: string }
type Asked = { req: PayloadRequest; editionId: string; readable: SQL }

/** The responses to an edition of a public form in the order of their arrival, page after page. `readable` is a condition on `s`. */
export async function* responsePages({ req, editionId, readable }: Asked): AsyncGenerator<SubmissionRecord[]> {
  let last: Row | undefined
  do {
    const rows: Row[] = await runSql<Row>(req, statement(editionId, readable, last))
    last = rows.length === PAGE ? rows.at(-1) : undefined
    if (rows.length > 0) yield rows
  } while (last)
}

const statement = (editionId: string, readable: SQL, last: Row | undefined) => sql`
  select s.id, s.id as evaluation, 0 as revision, s.code as agency, null as "legalId", null as "group",
    s.workflow_state::text as state, ${isoSql(sql`s.received_at`)} as "submittedAt", s.code as "trackingCode", s.reply,
    s.answers, '[]'::json as measures, '{}'::json as files
  from public_responses s
  where s.edition_id = ${editionId} and ${readable} and ${last ? sql`s.id > ${last.id}` : sql`true`}
  order by s.id limit ${PAGE}`
