import type { Instant } from '../../src/domain/calendar/tehran'
import { momentInTehran } from '../../src/domain/calendar/tehran'
import { addWorkingDays } from '../../src/domain/calendar/workingDays'
import { today } from '../../src/lib/clock'
import { workCalendar } from '../../src/services/organisation/workCalendar'
import type { Demo } from './load'

/** The time of the demo, which tells what happened before today: a day so many working days ago, and a moment of it. */
export type Pace = {
  day: (workingDaysAgo: number) => string
  at: (workingDaysAgo: number, hour: number, minute?: number) => Instant
}

/** The pace of the demo's province, by its own days off. */
export async function paceOf({ request, province }: Pick<Demo, 'request' | 'province'>): Promise<Pace> {
  const calendar = await workCalendar(await request(), province)
  const day = (ago: number) => addWorkingDays(today(), -ago, calendar)
  return { day, at: (ago, hour, minute = 0) => momentInTehran(day(ago), hour, minute) }
}
