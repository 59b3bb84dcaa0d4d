import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StoredClock } from '../../domain/clocks/status'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { InquiryRow } from '../../domain/review/inquiries'
import { clockColumn, withSeenClocks } from '../clocks/seenClocks'
import { isoSql } from '../system/isoSql'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'
import { cellsOf } from './inquirySql'

export type InquiryList = { inquiries: InquiryRow[]; mayManage: boolean }

/** A row as it is loaded: its clock is not looked at yet. */
export type Stored<Seen> = Omit<Seen, 'clock'> & { clock: StoredClock | null }

/** What a row of a list says, from `inquiries n`. */
export const inquiryColumns: SQL = sql`n.id, n.title, n.workflow_state::text as state, n.kind::text as kind, n.due_date as "dueDate",
  ${isoSql(sql`n.sent_at`)} as "sentAt", coalesce(b.name, n.responder_title, '—') as body, c.title as cycle,
  ${clockColumn(sql`n.id`, ['inquiry'])} as clock,
  (select title from indicators where id = n.indicator_id) as indicator,
  (select count(*)::int from ${cellsOf(sql`n.id`)}) as cells,
  (select count(*)::int from inquiry_answers a where a.inquiry_id = n.id and (a.actual is not null or a.note is not null)) as answered
  from inquiries n join evaluation_cycles c on c.id = n.cycle_id left join agencies b on b.id = n.agency_id`

/** Which inquiries a person knows of: staff all of their province, the people of a body those that were sent to it. */
export function knownInquiries(assignments: ReturnType<typeof assignmentsOf>): SQL {
  const staff = inScopeSql(scopeOf(assignments, 'evaluation.read'), { province: sql`n.province_id` })
  const { agencies } = scopeOf(assignments, 'inquiry.answer')
  const own = sql`(n.agency_id = any(${sql.param(agencies)}::uuid[]) and n.sent_at is not null)`
  return holdsSomewhere(assignments, 'evaluation.read') ? sql`(${staff} or ${own})` : own
}

/** The inquiries of the cycles that are not closed, those that wait first. Who neither asks nor answers: forbidden. */
export async function listInquiries({ req }: { req: PayloadRequest }): Promise<InquiryList> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const mayManage = holdsSomewhere(assignments, 'inquiry.manage')
  if (!mayManage && !holdsSomewhere(assignments, 'inquiry.answer')) throw problems.forbidden()
  const rows = await runSql<Stored<InquiryRow>>(
    req,
    sql`select ${inquiryColumns}
        where c.workflow_state not in ('closed', 'cancelled') and ${knownInquiries(assignments)}
        order by n.workflow_state in ('accepted', 'unanswered', 'cancelled'), n.due_date nulls first, n.title limit 500`,
  )
  return { inquiries: withSeenClocks(rows), mayManage }
}
