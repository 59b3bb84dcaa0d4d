import { isIsoDate } from '../domain/calendar/isoDate'
import { formatDate } from './dates'
import type { Locale } from './locale'
import { formatNumber } from './numbers'
import type { Values } from './translate'

/**
 * The values of a refusal as its sentence prints them: decimal texts in the reader's digits, days in his calendar, other
 * texts as they are; what is neither text nor number is left out. Server and browser print alike through this.
 */
export function problemValues(details: Record<string, unknown>, locale: Locale): Values {
  const values = Object.entries(details).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  )
  return Object.fromEntries(values.map(([key, value]) => [key, printed(value, locale)]))
}

function printed(value: string | number, locale: Locale): string | number {
  const text = String(value)
  if (/^-?\d+(\.\d+)?$/.test(text)) return formatNumber(text, {}, locale)
  return isIsoDate(text) ? formatDate(text, 'numeric', locale) : value
}
