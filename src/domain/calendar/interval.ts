import type { FieldProblem } from '../problems'
import type { IsoDate } from './isoDate'
import { addDays } from './isoDate'
import type { Instant } from './tehran'
import { clockInTehran, dayInTehran, momentInTehran } from './tehran'
import type { WorkCalendar } from './workHours'
import { stretchesOf } from './workHours'
import { isWorkingDay, nextWorkingDay } from './workingDays'

/** When people meet: a visit, a briefing. */
export type Interval = { startsAt: Instant; endsAt: Instant }

const minuteOf = (instant: Instant): number => {
  const { hour, minute } = clockInTehran(instant)
  return hour * 60 + minute
}

/**
 * What is wrong with the time of a meeting: over already, ends before it begins, on a day off (the next working day is
 * offered), or outside one stretch of the opening hours of its day. Null for a good one.
 */
export function faultOfInterval(
  { startsAt, endsAt }: Interval,
  now: Instant,
  calendar: WorkCalendar,
): FieldProblem | null {
  if (endsAt <= startsAt) return { path: 'endsAt', code: 'meetingOrder' }
  if (startsAt < now) return { path: 'startsAt', code: 'meetingPast' }
  const day = dayInTehran(startsAt)
  if (!isWorkingDay(day, calendar))
    return { path: 'startsAt', code: 'meetingDayOff', values: { date: nextWorkingDay(addDays(day, 1), calendar) } }
  const fits = stretchesOf(day, calendar).some(
    ({ from, to }) => dayInTehran(endsAt) === day && minuteOf(startsAt) >= from && minuteOf(endsAt) <= to,
  )
  return fits ? null : { path: 'startsAt', code: 'meetingHours' }
}

/** When people meet, as it is written: a day, and two times of a clock in Tehran, `09:30`. */
export type WrittenInterval = { day: IsoDate; from: string; to: string }

const momentOf = (day: IsoDate, time: string): Instant => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return momentInTehran(day, hour, minute)
}

/** The moments of a written interval. */
export const intervalOf = ({ day, from, to }: WrittenInterval): Interval => ({
  startsAt: momentOf(day, from),
  endsAt: momentOf(day, to),
})

const timeOf = (instant: Instant): string => {
  const { hour, minute } = clockInTehran(instant)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** An interval as it is written; its day is the one on which it begins. */
export const writtenInterval = ({ startsAt, endsAt }: Interval): WrittenInterval => ({
  day: dayInTehran(startsAt),
  from: timeOf(startsAt),
  to: timeOf(endsAt),
})
