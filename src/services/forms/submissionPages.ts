import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { SubmissionRecord } from '../../documents/submissions/submissions'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

/** How many rows are read at once: few enough that other requests come between, many enough to be quick. */
const PAGE = 25

type Row = SubmissionRecord & { id: string }
type Asked = { req: PayloadRequest; editionId: string; readable: SQL }

/**
 * The submissions of an edition that a reader may read, by the agency's name, page after page from where the last one ended.
 * `readable` is the reader's right as a condition on `s`.
 */
export async function* submissionPages({ req, editionId, readable }: Asked): AsyncGenerator<SubmissionRecord[]> {
  let last: Row | undefined
  do {
    const rows: Row[] = await runSql<Row>(req, statement(editionId, readable, last))
    last = rows.length === PAGE ? rows.at(-1) : undefined
    if (rows.length > 0) yield rows
  } while (last)
}

const statement = (editionId: string, readable: SQL, last: Row | undefined) => sql`
  select s.id, e.id as evaluation, s.revision::int as revision, a.name as agency, a.national_legal_id as "legalId",
    g.short_title as "group", e.workflow_state::text as state, ${isoSql(sql`e.submitted_at`)} as "submittedAt",
    (select r.code from submission_receipts r where r.evaluation_id = e.id order by r.round desc limit 1) as "trackingCode",
    s.answers,
    (select coalesce(json_agg(i.measure_id), '[]') from evaluation_items i where i.evaluation_id = e.id) as measures,
    (select coalesce(json_object_agg(f.field, f.count), '{}') from
      (select split_part(v.slot, '.', 1) as field, count(*)::int as count from evidence v
        where v.evaluation_id = e.id and v.purpose = 'self' group by 1) f) as files
  from form_submissions s
  join evaluations e on e.id = s.evaluation_id
  join agencies a on a.id = s.agency_id
  left join agency_groups g on g.id = a.group_id
  where s.edition_id = ${editionId} and ${readable}
    and ${last ? sql`(a.name, s.id) > (${last.agency}, ${last.id})` : sql`true`}
  order by a.name, s.id limit ${PAGE}`
