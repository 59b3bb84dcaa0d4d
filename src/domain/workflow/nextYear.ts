import { addJalaliYears } from '../calendar/jalali'

type Windows = Record<string, string | null | undefined>

/** The same Jalali days of the following years, for a cycle that is made from last year's. Unset days stay unset. */
export const shiftWindows = (windows: Windows, years: number): Record<string, string | null> =>
  Object.fromEntries(Object.entries(windows).map(([name, day]) => [name, day ? addJalaliYears(day, years) : null]))

/** The title of next year's cycle: the year in it is replaced, in whichever digits it stands. */
export function retitle(title: string, from: number, to: number): string {
  const persian = (year: number) => String(year).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit)
  return title.replaceAll(String(from), String(to)).replaceAll(persian(from), persian(to))
}
