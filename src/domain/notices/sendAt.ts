import { addDays } from '../calendar/isoDate'
import type { IsoDate } from '../calendar/isoDate'
import type { Instant } from '../calendar/tehran'
import { dayInTehran, momentInTehran } from '../calendar/tehran'
import type { WorkCalendar } from '../calendar/workHours'
import { stretchesOf } from '../calendar/workHours'
import { isWorkingDay } from '../calendar/workingDays'

/**
 * How a notice may wait. `asked`: its reader has just asked for it (a receipt of his own submission, a password) and it goes
 * at once, day or night. `urgent`: by itself, in the hours of sending. `ordinary`: also in a daily mail, where its reader
 * wants one.
 */
export type Pace = 'asked' | 'urgent' | 'ordinary'

/** A person's choice: each notice by itself, or one mail a day. */
export type Delivery = 'atOnce' | 'digest'

/** When a province sends: in its opening hours, or between two hours of the clock, on days off too when it says so. */
export type SendingHours = { rule: 'opening' } | { rule: 'between'; from: number; to: number; daysOff: boolean }

/** What a province has until it says otherwise. */
export const DEFAULT_SENDING: SendingHours = { rule: 'opening' }

/** When a notice leaves, and whether in the daily mail. */
export type Sending = { at: Instant; inDigest: boolean }

type Hours = { hours: SendingHours; calendar: WorkCalendar }

/** No real calendar closes for longer than this. */
const LONGEST_CLOSURE = 366

/**
 * When a notice that is made `now` leaves: what was asked for at once, the rest in the hours of sending (now, when they are
 * on), and the ordinary notices of who wants a daily mail when those hours begin next. Where a calendar never opens it
 * leaves now: a notice is late rather than lost.
 */
export function sendAt(pace: Pace, delivery: Delivery, now: Instant, { hours, calendar }: Hours): Sending {
  if (pace === 'asked') return { at: now, inDigest: false }
  const inDigest = pace === 'ordinary' && delivery === 'digest'
  const moment = Date.parse(now)
  for (let day = dayInTehran(now), passed = 0; passed <= LONGEST_CLOSURE; day = addDays(day, 1), passed += 1) {
    const spans = spansOf(day, hours, calendar)
    if (inDigest) {
      const [first] = spans
      if (first && first.from > moment) return { at: new Date(first.from).toISOString(), inDigest }
    } else {
      const open = spans.find(({ to }) => to > moment)
      if (open) return { at: new Date(Math.max(open.from, moment)).toISOString(), inDigest }
    }
  }
  return { at: now, inDigest: false }
}

/** Whether anything that nobody asked for may leave at a moment. */
export const maySendAt = (now: Instant, province: Hours): boolean =>
  sendAt('urgent', 'atOnce', now, province).at === new Date(now).toISOString()

/** The hours of sending of a day, in milliseconds since 1970; none on a day without. */
function spansOf(day: IsoDate, hours: SendingHours, calendar: WorkCalendar): { from: number; to: number }[] {
  if (hours.rule === 'opening')
    return stretchesOf(day, calendar).map(({ from, to }) => ({ from: at(day, from), to: at(day, to) }))
  if (!hours.daysOff && !isWorkingDay(day, calendar)) return []
  return [{ from: at(day, hours.from * 60), to: at(day, hours.to * 60) }]
}

function at(day: IsoDate, minutes: number): number {
  const isMidnight = minutes >= 24 * 60
  return Date.parse(
    momentInTehran(
      isMidnight ? addDays(day, 1) : day,
      isMidnight ? 0 : Math.floor(minutes / 60),
      isMidnight ? 0 : minutes % 60,
    ),
  )
}
