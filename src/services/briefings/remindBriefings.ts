import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { dayInTehran, startOfDayInTehran } from '../../domain/calendar/tehran'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { isoSql } from '../system/isoSql'
import { recordAndTell } from '../system/recordAndTell'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

type Near = { id: string; title: string; cycle: string; province: string; startsAt: string }

/**
 * Reminds of the briefings of the next working day those who did not decline, once each, however many workers run. Returns
 * how many briefings were told of.
 */
export async function remindBriefings({
  payload,
  signal,
}: {
  payload: Payload
  signal?: AbortSignal
}): Promise<number> {
  let count = 0
  const passed: string[] = []
  for (let found = true; found && !signal?.aborted;) {
    found = await inTransaction({ payload }, async (req) => {
      const [near] = await runSql<Near>(
        req,
        sql`select id, title, cycle_id as cycle, province_id as province, ${isoSql(sql`starts_at`)} as "startsAt" from briefings
            where workflow_state = 'announced' and reminded_at is null and starts_at > ${nowIso()}
              and starts_at < ${nowIso()}::timestamptz + interval '21 days' and id <> all(${sql.param(passed)}::uuid[])
            order by starts_at, id limit 1 for update skip locked`,
      )
      if (!near) return false
      passed.push(near.id)
      const day = dayInTehran(near.startsAt)
      const before = addWorkingDays(day, -1, await workCalendar(req, near.province))
      if (startOfDayInTehran(before) > nowIso()) return true
      await runSql(req, sql`update briefings set reminded_at = ${nowIso()} where id = ${near.id}::uuid`)
      const { id, title, cycle, province } = near
      await recordAndTell(req, {
        event: 'briefing.reminded',
        subject: { type: 'briefing', id, cycle, province },
        details: { briefing: id, title, meetingDate: day },
      })
      count += 1
      return true
    })
  }
  return count
}
