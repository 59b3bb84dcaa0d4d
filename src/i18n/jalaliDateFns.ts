import type { Locale } from 'date-fns'
import { faIR } from 'date-fns/locale/fa-IR'
import { toPersianDigits } from '../domain/text/digits'
import { toJalali } from '../domain/calendar/jalali'
import { clockInTehran, dayInTehran } from '../domain/calendar/tehran'
import { weekdayOf } from '../domain/calendar/weekday'
import formatFa from './messages/format.fa.json' with { type: 'json' }
import { textAt } from './translate'

type Preprocess = NonNullable<Locale['localize']['preprocessor']>
type Moment = {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
  second: number
}

const two = (value: number) => String(value).padStart(2, '0')
const word = (key: string) => textAt(formatFa, key) ?? ''

/** What a token of date-fns says of a moment in Tehran; tokens that are not here keep their own meaning. */
const spoken: Record<string, (moment: Moment, length: number) => string> = {
  y: ({ year }) => String(year),
  M: ({ month }, length) => monthText(month, length),
  L: ({ month }, length) => monthText(month, length),
  d: ({ day }, length) => (length === 2 ? two(day) : String(day)),
  E: ({ weekday }) => word(`weekdays.${weekday}`),
  H: ({ hour }, length) => (length === 2 ? two(hour) : String(hour)),
  // Twelve-hour clocks are not used in Persian: both kinds of hours are written with 24, and «a» with nothing.
  h: ({ hour }) => two(hour),
  a: () => '',
  m: ({ minute }, length) => (length === 2 ? two(minute) : String(minute)),
  s: ({ second }, length) => (length === 2 ? two(second) : String(second)),
}

const monthText = (month: number, length: number) =>
  length > 2 ? word(`jalaliMonths.${month}`) : length === 2 ? two(month) : String(month)

/**
 * Payload writes its own dates (last modified, versions, locks, group headings) with date-fns and its Persian locale,
 * which knows Persian names for Gregorian months and nothing of the Jalali calendar. date-fns hands each date and its
 * tokens to the locale first; here they become Jalali, in Tehran's time and Persian digits.
 */
export const jalaliTokens: Preprocess = (date, parts) => {
  const instant = new Date(date.getTime()).toISOString()
  const day = dayInTehran(instant)
  const moment = { ...toJalali(day), ...clockInTehran(instant), weekday: weekdayOf(day), second: date.getSeconds() }
  return parts.map((part) => {
    const say = part.isToken ? spoken[part.value.charAt(0)] : undefined
    if (!say) return { ...part, value: part.isToken ? part.value : part.value.replace(',', '،') }
    const length = part.value.endsWith('o') ? 1 : part.value.length
    return { isToken: false, value: toPersianDigits(say(moment, length)) }
  })
}

let installed = false

/** Teaches the Persian locale of date-fns, which Payload shares with us, the Jalali calendar. Needed once on each side. */
export function installJalaliDates(): void {
  if (installed) return
  installed = true
  const { formatDistance } = faIR
  faIR.localize.preprocessor = jalaliTokens
  faIR.formatDistance = (...given) => toPersianDigits(formatDistance(...given))
}
