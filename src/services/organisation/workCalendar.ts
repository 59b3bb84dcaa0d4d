import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { parseClockTime } from '../../domain/calendar/clockTime'
import { WEEKDAYS } from '../../domain/calendar/weekday'
import type { OpenHours, WorkCalendar } from '../../domain/calendar/workHours'
import { DEFAULT_HOURS } from '../../domain/calendar/workHours'
import { runSql } from '../system/sql'
import { daysOff } from './daysOff'

type Row = {
  fromMonth: string | null
  fromDay: string | null
  toMonth: string | null
  toDay: string | null
  validFrom: string | null
  validUntil: string | null
  weekdays: (typeof WEEKDAYS)[number][] | null
  stretches: { from: string; to: string }[]
}

/**
 * By what a province counts working time: its days off and its opening hours. Of several hours that fit a day its own come
 * before the national ones, then what became valid last, then what is said of a season or of weekdays.
 */
export async function workCalendar(req: PayloadRequest, province: string | null): Promise<WorkCalendar> {
  const rows = await runSql<Row>(
    req,
    sql`select h.season_from_month::text as "fromMonth", h.season_from_day as "fromDay", h.season_to_month::text as "toMonth",
          h.season_to_day as "toDay", h.valid_from as "validFrom", h.valid_until as "validUntil",
          (select jsonb_agg(w.value order by w."order") from work_hours_weekdays w where w.parent_id = h.id) as weekdays,
          (select jsonb_agg(jsonb_build_object('from', s."from", 'to', s."to") order by s."from")
            from work_hours_stretches s where s._parent_id = h.id) as stretches
        from work_hours h where h.province_id is null or h.province_id = ${province}
        order by h.province_id is null, h.valid_from desc nulls last, h.season_from_month is null,
          not exists (select 1 from work_hours_weekdays w where w.parent_id = h.id), h.created_at desc`,
  )
  return { ...(await daysOff(req, province)), hours: [...rows.map(hoursOf), ...DEFAULT_HOURS] }
}

function hoursOf({ fromMonth, fromDay, toMonth, toDay, weekdays, stretches, ...valid }: Row): OpenHours {
  const season =
    fromMonth && fromDay && toMonth && toDay
      ? {
          from: { month: Number(fromMonth), day: Number(fromDay) },
          to: { month: Number(toMonth), day: Number(toDay) },
        }
      : null
  return {
    season,
    weekdays: weekdays?.map((day) => WEEKDAYS.indexOf(day)) ?? null,
    stretches: stretches.map(({ from, to }) => ({ from: parseClockTime(from) ?? 0, to: parseClockTime(to) ?? 0 })),
    ...valid,
  }
}
