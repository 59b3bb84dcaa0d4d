import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Length } from '../../domain/calendar/dueDates'
import type { Instant } from '../../domain/calendar/tehran'
import { endOfDayInTehran } from '../../domain/calendar/tehran'
import type { SlaCase } from '../../domain/sla/compliance'
import { nowIso } from '../../lib/clock'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import type { Looked } from './slaCases'
import { judged } from './slaCases'

type Sending = { from: Instant; recorded: Instant | null; letterDate: string | null; festivalOn: string | null }

/**
 * The sending of results to the national organisation, for each cycle that was approved in the year. An agreement that names
 * a length is held to it, from the approval on; otherwise to the day of the festival, before which results have to be sent.
 * A cycle with neither is in none of the figures.
 */
export async function sentCases(
  req: PayloadRequest,
  { province, from, to, calendar }: Looked,
  length: Length | null,
): Promise<SlaCase[]> {
  const rows = await runSql<Sending>(
    req,
    sql`select ${isoSql(sql`approved.at`)} as "from", ${isoSql(sql`sent.at`)} as recorded,
          c.national_letter_date as "letterDate", c.windows_festival_on as "festivalOn"
        from evaluation_cycles c
        join lateral (select min(e.at) as at from audit_events e
          where e.event = 'cycle.approved' and e.subject_id = c.id::text) approved on true
        join lateral (select min(e.at) as at from audit_events e
          where e.event = 'cycle.sentToNational' and e.subject_id = c.id::text) sent on true
        where c.province_id = ${province}
          and approved.at >= (${from}::date)::timestamp at time zone 'Asia/Tehran'
          and approved.at < (${to}::date + 1)::timestamp at time zone 'Asia/Tehran'`,
  )
  return rows.map((row) => {
    const due = row.festivalOn && endOfDayInTehran(row.festivalOn)
    const at = sentAt(row)
    const inTime = !due ? null : at !== null ? at <= due : due < nowIso() ? false : null
    return judged({ from: row.from, to: at, tookMs: null, inTime, agency: null }, length, calendar)
  })
}

/** What was sent by a letter of an earlier day was sent on that day, however late it was recorded; never before the approval. */
function sentAt({ from, recorded, letterDate }: Sending): Instant | null {
  if (recorded === null) return null
  const onPaper = letterDate ? endOfDayInTehran(letterDate) : recorded
  const earlier = onPaper < recorded ? onPaper : recorded
  return earlier > from ? earlier : from
}
