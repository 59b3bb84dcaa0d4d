import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { WEEKDAYS } from '../../domain/calendar/weekday'
import type { DaysOff } from '../../domain/calendar/workingDays'
import { DEFAULT_WEEKEND } from '../../domain/calendar/workingDays'
import { runSql } from '../system/sql'

/** The days off of a province: its weekend, the national holidays and its own. */
export async function daysOff(req: PayloadRequest, province: string | null): Promise<DaysOff> {
  const weekend = await runSql<{ value: string }>(
    req,
    sql`select value::text as value from provinces_weekend where parent_id = ${province}`,
  )
  const holidays = await runSql<{ date: string }>(
    req,
    sql`select date from holidays where province_id is null or province_id = ${province}`,
  )
  const days = weekend
    .map(({ value }) => WEEKDAYS.indexOf(value as (typeof WEEKDAYS)[number]))
    .filter((day) => day >= 0)
  return { weekend: days.length > 0 ? days : DEFAULT_WEEKEND, holidays: new Set(holidays.map(({ date }) => date)) }
}
