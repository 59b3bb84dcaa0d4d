import type { CollectionBeforeValidateHook } from 'payload'
import { daysInJalaliMonth } from '../../src/domain/calendar/jalali'
import { problems } from '../../src/domain/problems'

type Season = { fromMonth?: string | null; fromDay?: number | null; toMonth?: string | null; toDay?: number | null }

/** A leap year, in which Esfand has its thirtieth day. */
const LEAP = 1403

const isDay = (month: string, day: number) => Number.isInteger(day) && day <= daysInJalaliMonth(LEAP, Number(month))

/** A part of the year has both its ends or none, on days that there are; what is valid until a day is not valid from a later one. */
export const checkSeason: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const { fromMonth, fromDay, toMonth, toDay }: Season = { ...originalDoc?.season, ...data?.season }
  const given = [fromMonth, fromDay, toMonth, toDay].filter(
    (part) => part !== null && part !== undefined && part !== '',
  )
  const fields = [
    ...(given.length % 4 === 0 ? [] : [{ path: 'season', code: 'seasonIncomplete' }]),
    ...(fromMonth && fromDay && !isDay(fromMonth, fromDay) ? [{ path: 'season.fromDay', code: 'noSuchDay' }] : []),
    ...(toMonth && toDay && !isDay(toMonth, toDay) ? [{ path: 'season.toDay', code: 'noSuchDay' }] : []),
    ...(data?.validFrom && data.validUntil && data.validUntil < data.validFrom
      ? [{ path: 'validUntil', code: 'endsBeforeItBegins' }]
      : []),
  ]
  if (fields.length > 0) throw problems.invalid({ fields })
  return data
}
