import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Length } from '../../domain/calendar/dueDates'
import { dueAfter } from '../../domain/calendar/dueDates'
import type { Instant } from '../../domain/calendar/tehran'
import { endOfDayInTehran } from '../../domain/calendar/tehran'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import { openTimeBetween } from '../../domain/calendar/workHours'
import type { ClockKindName } from '../../domain/clocks/kinds'
import type { SlaCase } from '../../domain/sla/compliance'
import type { KnownInquiry } from '../../domain/sla/inquiryRows'
import { isOfRow } from '../../domain/sla/inquiryRows'
import { nowIso, today } from '../../lib/clock'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'

/** Where and when to look: a province, and the days of a year, both belonging to it. */
export type Looked = { province: string; from: string; to: string; calendar: WorkCalendar }

type Span = { from: Instant; to: Instant | null; tookMs: number | null; inTime: boolean | null; agency: string | null }

/**
 * Judges by the agreement's own length where it names one: the opening hours taken against those between the beginning and
 * the day that the length gives. Without one, by the deadline that the work itself had.
 */
export function judged(
  { from, to, tookMs, inTime, agency }: Span,
  length: Length | null,
  calendar: WorkCalendar,
): SlaCase {
  const took = tookMs ?? openTimeBetween(from, to ?? nowIso(), calendar)
  const done = { tookMs: to === null ? null : took, agency }
  if (!length) return { ...done, inTime }
  const allowed = openTimeBetween(from, dueAfter(from, length, calendar), calendar)
  return { ...done, inTime: took > allowed ? false : to === null ? null : true }
}

/** The work of one kind that began in the year, from its clocks; what was cancelled was never owed. */
export async function clockCases(
  req: PayloadRequest,
  { province, from, to, calendar }: Looked,
  kind: ClockKindName,
  length: Length | null,
): Promise<SlaCase[]> {
  const spans = await runSql<Span & { isPaused: boolean }>(
    req,
    sql`select ${isoSql(sql`k.started_at`)} as "from", ${isoSql(sql`k.stopped_at`)} as "to", k.open_ms::float8 as "tookMs",
          case k.outcome::text when 'met' then true when 'late' then false
            else case when k.due_at < ${nowIso()} then false end end as "inTime",
          k.stopped_at is null and k.due_at is null as "isPaused", a.name as agency
        from clocks k left join agencies a on a.id = k.agency_id
        where k.province_id = ${province} and k.kind::text = ${kind} and k.outcome is distinct from 'cancelled'
          and k.started_at >= (${from}::date)::timestamp at time zone 'Asia/Tehran'
          and k.started_at < (${to}::date + 1)::timestamp at time zone 'Asia/Tehran'`,
  )
  return spans.filter(({ isPaused }) => !isPaused).map((span) => judged(span, length, calendar))
}

/** The inquiries that were sent in the year: all of them, or those of one row, made from it or written under its title. */
export async function inquiryCases(
  req: PayloadRequest,
  { province, from, to, calendar }: Looked,
  row: { key: string; title: string } | null,
  length: Length | null,
): Promise<SlaCase[]> {
  const rows = await runSql<KnownInquiry & { from: string; to: string | null; dueDate: string; agency: string | null }>(
    req,
    sql`select n.id, n.title, n.sla_row as row, ${isoSql(sql`n.sent_at`)} as "from", ${isoSql(sql`n.answered_at`)} as "to", n.due_date as "dueDate",
          coalesce(a.name, n.responder_title) as agency
        from inquiries n left join agencies a on a.id = n.agency_id
        where n.province_id = ${province} and n.workflow_state <> 'cancelled'
          and n.sent_at >= (${from}::date)::timestamp at time zone 'Asia/Tehran'
          and n.sent_at < (${to}::date + 1)::timestamp at time zone 'Asia/Tehran'`,
  )
  return rows
    .filter((inquiry) => row === null || isOfRow(row, inquiry))
    .map(({ from, to, dueDate, agency }) => {
      const due = endOfDayInTehran(dueDate)
      const inTime = to !== null ? to <= due : due < nowIso() ? false : null
      return judged({ from, to, tookMs: null, inTime, agency }, length, calendar)
    })
}

/**
 * Whether each cycle whose self-assessment opened in the year was announced before it did: on the date of its circular,
 * which is the day of the announcement on paper, or on the day of the announcement itself where no circular is bound.
 */
export async function announcedCases(req: PayloadRequest, { province, from, to }: Looked): Promise<SlaCase[]> {
  const rows = await runSql<{ opens: string; at: string | null }>(
    req,
    sql`select c.windows_self_assessment_opens as opens,
          (select case when min(e.at) is null then null else coalesce((select r.date from circulars r where r.id = c.circular_id),
              to_char(min(e.at) at time zone 'Asia/Tehran', 'YYYY-MM-DD')) end from audit_events e
            where e.event = 'cycle.announced' and e.subject_id = c.id::text) as at
        from evaluation_cycles c
        where c.province_id = ${province} and c.workflow_state <> 'cancelled'
          and c.windows_self_assessment_opens between ${from} and ${to}`,
  )
  const day = today()
  return rows.map(({ opens, at }) => ({
    inTime: at === null ? (opens < day ? false : null) : at <= opens,
    tookMs: null,
    agency: null,
  }))
}
