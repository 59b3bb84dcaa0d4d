import { sql } from '@payloadcms/db-postgres/drizzle'
import { yearsWithoutHolidays } from '../../../domain/calendar/holidayYears'
import { jalaliYearRange } from '../../../domain/calendar/jalali'
import { scopeOf } from '../../../domain/people/rights'
import { today } from '../../../lib/clock'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'

/** For those who keep the calendar: the years in which deadlines fall and whose days off nobody has entered yet. */
export const calendarTasks: TaskPart = async (req, assignments) => {
  const { everywhere, provinces } = scopeOf(assignments, 'calendar.manage')
  if (!everywhere && provinces.length === 0) return []
  const mine = sql.param(provinces)
  const [row] = await runSql<{ holidays: string[]; lastDue: string | null }>(
    req,
    sql`select array(select date from holidays where province_id is null or province_id = any(${mine}::uuid[])) as holidays,
          (select (max(due_at) at time zone 'Asia/Tehran')::date::text from clocks
            where stopped_at is null and (${everywhere} or province_id = any(${mine}::uuid[]))) as "lastDue"`,
  )
  return yearsWithoutHolidays(today(), row?.lastDue ?? null, row?.holidays ?? []).map((year): Waiting => ({
    id: `enterHolidays:${year}`,
    kind: 'enterHolidays',
    href: '/admin/collections/holidays?sort=-date',
    values: { year: String(year) },
    agency: null,
    state: null,
    dueIso: jalaliYearRange(year)?.from ?? null,
  }))
}
