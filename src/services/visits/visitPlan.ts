import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { faultOfInterval } from '../../domain/calendar/interval'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'

/** A moment of a row, however the database gave it. */
export function instantOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null
}

/**
 * What a plan lacks before the agency is told. The visitor and the agency are held first, so that of two who announce at
 * once the second one sees what the first one did.
 */
export async function lackingOfVisit({ req, doc }: Pick<MoveContext, 'req' | 'doc'>): Promise<FieldProblem[]> {
  const [visitor, agency, province] = [idOf(doc.visitor), idOf(doc.agency), idOf(doc.province)]
  const startsAt = instantOf(doc.startsAt)
  const endsAt = instantOf(doc.endsAt)
  const lacking: FieldProblem[] = []
  if (!visitor) lacking.push({ path: 'visitor', code: 'required' })
  if (!startsAt) lacking.push({ path: 'startsAt', code: 'required' })
  if (!endsAt) lacking.push({ path: 'endsAt', code: 'required' })
  if (!visitor || !startsAt || !endsAt || !agency) return lacking
  await runSql(req, sql`select 1 from agencies where id = ${agency}::uuid for no key update`)
  await runSql(req, sql`select 1 from users where id = ${visitor}::uuid for no key update`)
  const unfit = await faultOfVisitor(req, { visitor, agency, province })
  const fault = faultOfInterval({ startsAt, endsAt }, nowIso(), await workCalendar(req, province))
  const plan = { id: doc.id, visitor, startsAt, endsAt }
  return [
    ...(unfit ? [unfit] : []),
    ...(fault ? [fault] : []),
    ...(await meetings(req, plan)),
    ...(await foreign(req, doc.id)),
  ]
}

async function faultOfVisitor(
  req: PayloadRequest,
  { visitor, agency, province }: { visitor: string; agency: string; province: string | null },
): Promise<FieldProblem | null> {
  const user = await req.payload.findByID({ collection: 'users', id: visitor, depth: 0, overrideAccess: true, req })
  const assignments = assignmentsOf(user)
  if (ownAgencies(assignments).includes(agency)) return { path: 'visitor', code: 'visitorOfAgency' }
  return may(assignments, 'visit.report', { province }) ? null : { path: 'visitor', code: 'visitorWithoutRight' }
}

type Plan = { id: string; visitor: string; startsAt: string; endsAt: string }

/** Another visit of the same person at that time, and another of the same agency and purpose that is announced. */
async function meetings(req: PayloadRequest, { id, visitor, startsAt, endsAt }: Plan): Promise<FieldProblem[]> {
  const [met] = await runSql<{ busy: boolean; announced: boolean }>(
    req,
    sql`select exists (select 1 from visits v where v.id <> q.id and v.visitor_id = ${visitor}::uuid
            and v.workflow_state = 'announced' and v.starts_at < ${endsAt}::timestamptz and v.ends_at > ${startsAt}::timestamptz) as busy,
          exists (select 1 from visits v where v.id <> q.id and v.agency_id = q.agency_id and v.cycle_id = q.cycle_id
            and v.purpose = q.purpose and v.workflow_state = 'announced') as announced
        from visits q where q.id = ${id}::uuid`,
  )
  return [
    ...(met?.busy ? [{ path: 'startsAt', code: 'visitorBusy' }] : []),
    ...(met?.announced ? [{ path: 'agency', code: 'visitAnnouncedAlready' }] : []),
  ]
}

/** An agency of another province than the cycle's, and items of another agency. */
async function foreign(req: PayloadRequest, id: string): Promise<FieldProblem[]> {
  const [row] = await runSql<{ agency: boolean; items: boolean }>(
    req,
    sql`select exists (select 1 from agencies a where a.id = v.agency_id and a.province_id is distinct from v.province_id) as agency,
          exists (select 1 from visits_findings f join evaluation_items i on i.id = f.item_id
            join evaluations e on e.id = i.evaluation_id
            where f._parent_id = v.id and (i.agency_id is distinct from v.agency_id or e.cycle_id is distinct from v.cycle_id)) as items
        from visits v where v.id = ${id}::uuid`,
  )
  return [
    ...(row?.agency ? [{ path: 'agency', code: 'agencyElsewhere' }] : []),
    ...(row?.items ? [{ path: 'findings', code: 'itemElsewhere' }] : []),
  ]
}
