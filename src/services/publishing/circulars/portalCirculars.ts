import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import { problems } from '../../../domain/problems'
import type { CircularReceipt, CircularRow, CircularView } from '../../../domain/publishing/circulars'
import { isoSql } from '../../system/isoSql'
import { inScopeSql } from '../../system/scopeSql'
import { runSql } from '../../system/sql'

export const CIRCULARS_A_PAGE = 50

export type CircularList = { circulars: CircularRow[]; total: number; unread: number; isStaff: boolean }

/** Who reads: staff see the circulars of their provinces with their receipts, agencies those that were sent to them. */
function reader(req: PayloadRequest) {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const isStaff = holdsSomewhere(assignments, 'circular.write')
  const { agencies } = scopeOf(assignments, 'circular.readOwn')
  if (!isStaff && agencies.length === 0) throw problems.forbidden()
  const own = sql`r.agency_id = any(${sql.param(agencies)}::uuid[])`
  const known: SQL = isStaff
    ? inScopeSql(scopeOf(assignments, 'circular.write'), { province: sql`c.province_id` })
    : sql`c.workflow_state <> 'draft' and exists (select 1 from circular_receipts r where r.circular_id = c.id and ${own})`
  const register = inScopeSql(scopeOf(assignments, 'letter.write'), { province: sql`c.province_id` })
  return { isStaff, own, known, register }
}

const columns = (
  isStaff: boolean,
  own: SQL,
): SQL => sql`c.id, c.number, c.date, c.subject, c.workflow_state::text as state,
  ${isStaff ? sql`null` : sql`(select ${isoSql(sql`min(r.read_at)`)} from circular_receipts r where r.circular_id = c.id and ${own})`} as "readAt",
  ${isStaff ? sql`(select count(*)::int from circular_receipts r where r.circular_id = c.id)` : sql`null::int`} as addressees,
  ${isStaff ? sql`(select count(r.read_at)::int from circular_receipts r where r.circular_id = c.id)` : sql`null::int`} as "readBy"`

/** The circulars that this person may read, latest first, fifty a page, with how many nobody of his agency has opened. */
export async function listPortalCirculars({
  req,
  page = 1,
}: {
  req: PayloadRequest
  page?: number
}): Promise<CircularList> {
  const { isStaff, own, known } = reader(req)
  const circulars = await runSql<CircularRow & { total: number; unread: number }>(
    req,
    sql`select ${columns(isStaff, own)}, count(*) over ()::int as total,
          ${isStaff ? sql`0` : sql`(count(*) filter (where not exists (select 1 from circular_receipts r where r.circular_id = c.id and ${own} and r.read_at is not null)) over ())::int`} as unread
        from circulars c where ${known} order by c.date desc, c.number desc
        limit ${CIRCULARS_A_PAGE} offset ${(page - 1) * CIRCULARS_A_PAGE}`,
  )
  return {
    circulars: circulars.map(({ total: _total, unread: _unread, ...row }) => row),
    total: circulars[0]?.total ?? 0,
    unread: circulars[0]?.unread ?? 0,
    isStaff,
  }
}

/** One circular: its text, and for staff who of the addressees has read it, those who have not first. */
export async function loadPortalCircular({ req, id }: { req: PayloadRequest; id: string }): Promise<CircularView> {
  const { isStaff, own, known, register } = reader(req)
  const [circular] = await runSql<Omit<CircularView, 'receipts'>>(
    req,
    sql`select ${columns(isStaff, own)}, c.body, case when ${register} then c.letter_id end as letter,
          case when d.id is not null then jsonb_build_object('type', d.mime_type, 'bytes', d.filesize::int) end as file,
          coalesce((select jsonb_agg(jsonb_build_object('channel', s.channel, 'on', s."on", 'reference', s.reference) order by s._order)
            from letters_dispatches s where s._parent_id = c.letter_id), '[]'::jsonb) as dispatches
        from circulars c left join documents d on d.id = c.file_id where c.id::text = ${id} and ${known}`,
  )
  if (!circular) throw problems.notFound()
  return { ...circular, receipts: isStaff ? await receiptsOf(req, circular.id) : null }
}

const receiptsOf = (req: PayloadRequest, id: string) =>
  runSql<CircularReceipt>(
    req,
    sql`select a.name as agency, ${isoSql(sql`r.read_at`)} as "readAt", u.name as reader
        from circular_receipts r join agencies a on a.id = r.agency_id left join users u on u.id = r.read_by_id
        where r.circular_id = ${id} order by r.read_at is not null, r.read_at, a.name`,
  )

/** The stored file of a circular that this person may read; not found for everyone else, and where there is none. */
export async function attachmentOfCircular({ req, id }: { req: PayloadRequest; id: string }) {
  const { known } = reader(req)
  const [file] = await runSql<{ filename: string; mimeType: string }>(
    req,
    sql`select d.filename, d.mime_type as "mimeType" from circulars c join documents d on d.id = c.file_id
        where c.id::text = ${id} and ${known}`,
  )
  if (!file) throw problems.notFound()
  return file
}
