import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { EventDetails, EventName } from '../../domain/events'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { TimelineEntry } from '../../domain/review/views'
import { isoSql } from './isoSql'
import { runSql } from './sql'

type Asked = {
  req: PayloadRequest
  evaluationId: string
  /** `all` tells of each measure too; `evaluation` only of the evaluation and its appeals */
  of?: 'all' | 'evaluation'
  limit?: number
}

type Owner = { agency: string; province: string | null; released: boolean }
type Row = Omit<TimelineEntry, 'actor'> & {
  event: EventName
  actorName: string | null
  side: TimelineEntry['actor']['side']
}

/**
 * What happened to an evaluation, newest first, as this person may see it. Staff of the province see everything with names.
 * People of the agency see its course and their own names; no work on single measures, no word between evaluators and
 * deputy, and no score before it was released to them. Everyone else: not found.
 */
export async function timelineOf({ req, evaluationId, of = 'all', limit = 500 }: Asked): Promise<TimelineEntry[]> {
  if (!req.user) throw problems.notSignedIn()
  const [owner] = await runSql<Owner>(
    req,
    sql`select agency_id as agency, province_id as province, coalesce(scores_released, false) as released
        from evaluations where id = ${evaluationId}`,
  )
  const assignments = assignmentsOf(req.user)
  const isStaff = may(assignments, 'evaluation.read', { province: owner?.province, agency: owner?.agency })
  const isOwn = owner !== undefined && may(assignments, 'evaluation.readOwn', { agency: owner.agency })
  if (!owner || !(isStaff || isOwn)) throw problems.notFound()
  const visible = isStaff && of === 'all' ? sql`true` : sql`a.subject_type in ('evaluation', 'appeal')`
  const rows = await find(req, { evaluationId, agency: owner.agency, visible, limit })
  return rows.map(isStaff ? asStaffSees : asAgencySees(owner.released))
}

const asStaffSees = ({ side, actorName, ...row }: Row): TimelineEntry => ({ ...row, actor: { side, name: actorName } })

/** Reasons that pass between deputy, council and evaluators are not the agency's. */
const internal: readonly EventName[] = ['evaluation.sentBack', 'evaluation.councilRejected']

const asAgencySees =
  (released: boolean) =>
  ({ side, actorName, ...row }: Row): TimelineEntry => ({
    ...row,
    details: detailsForAgency(row.event, row.details, released),
    actor: { side, name: side === 'agency' ? actorName : null },
  })

function detailsForAgency(event: EventName, details: EventDetails, released: boolean): EventDetails {
  const { from, to, dueDate, dimension, reason, newScore, oldScore } = details
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(reason === undefined || internal.includes(event) ? {} : { reason }),
    ...(released && newScore !== undefined ? { newScore, oldScore } : {}),
  }
}

type Find = { evaluationId: string; agency: string; visible: SQL; limit: number }

const find = (req: PayloadRequest, { evaluationId, agency, visible, limit }: Find) =>
  runSql<Row>(
    req,
    sql`select a.id, ${isoSql(sql`a.at`)} as "atIso", a.event, a.actor_name as "actorName",
          case when a.actor_id is null then 'system'
            when exists (select 1 from users_roles r where r._parent_id = a.actor_id and r.agency_id = ${agency}) then 'agency'
            else 'staff' end as side,
          case when m.id is not null then jsonb_build_object('item', i.id, 'code', m.code, 'title', m.title) end as measure,
          coalesce(a.details, '{}'::jsonb) as details
        from audit_events a
        left join appeals p on p.id = case when a.subject_type = 'appeal' then a.subject_id::uuid end
        left join deficiencies d on d.id = case when a.subject_type = 'deficiency' then a.subject_id::uuid end
        left join evaluation_items i
          on i.id = coalesce(p.item_id, d.item_id, case when a.subject_type = 'item' then a.subject_id::uuid end)
        left join measures m on m.id = i.measure_id
        where a.evaluation_id = ${evaluationId} and ${visible}
        order by a.at desc, a.id desc limit ${limit}`,
  )
