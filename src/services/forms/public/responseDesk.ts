import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { endOfDayInTehran, startOfDayInTehran } from '../../../domain/calendar/tehran'
import type { PublicFormDesk, ResponseList } from '../../../domain/forms/public/desk'
import { standingAt } from '../../../domain/forms/public/publicPage'
import { publicResponseStates } from '../../../domain/workflow/publicResponse'
import { assignmentsOf } from '../../../domain/people/person'
import { may, scopeOf } from '../../../domain/people/rights'
import { problems } from '../../../domain/problems'
import { nowIso } from '../../../lib/clock'
import { inScopeSql } from '../../system/scopeSql'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'

type Row = Omit<PublicFormDesk, 'standing' | 'mayRead'> & {
  province: string
  opensOn: string | null
  closesOn: string | null
  editions: number
}

const deskRows = sql`
  select f.id, f.title, coalesce(f.public_page_slug, '') as slug, f.province_id as province,
    f.public_page_opens_on as "opensOn", f.public_page_closes_on as "closesOn",
    (select count(*)::int from form_editions where form_id = f.id) as editions,
    (select count(*)::int from public_responses r where r.form_id = f.id and r.workflow_state <> 'removed') as total,
    (select count(*)::int from public_responses r where r.form_id = f.id and r.workflow_state = 'received') as unread
  from forms f where f.audience = 'public'`

const deskOf = (
  req: PayloadRequest,
  { province, opensOn, closesOn, editions, ...row }: Row,
): PublicFormDesk => ({
  ...row,
  standing:
    editions === 0
      ? null
      : standingAt(nowIso(), {
          opensAt: opensOn && startOfDayInTehran(opensOn),
          closesAt: closesOn && endOfDayInTehran(closesOn),
        }),
  mayRead: may(assignmentsOf(req.user), 'publicForm.readResponses', { province }),
})

/** The public forms whose responses this person may read. */
export async function listPublicFormDesks(req: PayloadRequest): Promise<PublicFormDesk[]> {
  const scope = inScopeSql(scopeOf(assignmentsOf(req.user), 'publicForm.readResponses'), { province: sql`f.province_id` })
  const rows = await runSql<Row>(req, sql`${deskRows} and ${scope} order by f.created_at desc limit 500`)
  return rows.map((row) => deskOf(req, row))
}

/** A public form for staff who may know of it; its counts are nought for who may not read its responses. */
export async function readPublicFormDesk(req: PayloadRequest, formId: string): Promise<PublicFormDesk> {
  const [row] = z.uuid().safeParse(formId).success ? await runSql<Row>(req, sql`${deskRows} and f.id = ${formId}`) : []
  if (!row || !may(assignmentsOf(req.user), 'form.read', row)) throw problems.notFound()
  const desk = deskOf(req, row)
  return desk.mayRead ? desk : { ...desk, total: 0, unread: 0 }
}

/** The same for who may read the responses; for others it is not there. */
export async function readableDesk(req: PayloadRequest, formId: string): Promise<PublicFormDesk> {
  const desk = await readPublicFormDesk(req, formId)
  if (!desk.mayRead) throw problems.notFound()
  return desk
}

const PAGE = 50

/** The responses of a form, the latest first, of one state or of all but the removed ones. */
export async function listResponses(
  req: PayloadRequest,
  { formId, state: asked, page: wanted }: { formId: string; state: string | null; page: number },
): Promise<ResponseList> {
  const form = await readableDesk(req, formId)
  const state = (publicResponseStates as readonly string[]).includes(asked ?? '') ? asked : null
  const rows = await runSql<{ state: string; count: number }>(
    req,
    sql`select workflow_state::text as state, count(*)::int as count from public_responses where form_id = ${formId} group by 1`,
  )
  const counts = Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  const pageCount = Math.max(1, Math.ceil((state ? (counts[state] ?? 0) : form.total) / PAGE))
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pageCount)
  const responses = await runSql<ResponseList['responses'][number]>(
    req,
    sql`select id, code, workflow_state::text as state, ${isoSql(sql`received_at`)} as "receivedAt", ${isoSql(sql`replied_at`)} as "repliedAt"
        from public_responses where form_id = ${formId}
          and ${state ? sql`workflow_state::text = ${state}` : sql`workflow_state <> 'removed'`}
        order by received_at desc, id desc limit ${PAGE} offset ${(page - 1) * PAGE}`,
  )
  return { form, counts, state, page, pageCount, responses }
}
