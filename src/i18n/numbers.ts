import { decimalParts, joinDecimal, roundHalfUp } from '../domain/text/decimal'
import { toPersianDigits } from '../domain/text/digits'
import type { Locale } from './locale'

interface Marks {
  group: string
  point: string
  minus: string
  plus: string
  percent: string
}

/** The left-to-right mark keeps a sign on the left of its number inside a right-to-left line (as CLDR does for fa). */
const MARKS: Record<Locale, Marks> = {
  fa: { group: '٬', point: '٫', minus: '\u200e−', plus: '\u200e+', percent: '٪' },
  en: { group: ',', point: '.', minus: '−', plus: '+', percent: '%' },
}

export interface NumberOptions {
  /** At most this many digits after the mark, rounded half up; all of them when left out. */
  maxFraction?: number
  /** At least this many digits after the mark, filled with zeros. */
  minFraction?: number
  /** False for years and codes: «۱۴۰۵», not «۱٬۴۰۵». */
  grouping?: boolean
}

/** A text of ASCII digits in the digits of the locale. For codes and clock times; numbers go through formatNumber. */
export function formatDigits(text: string, locale: Locale = 'fa'): string {
  return locale === 'fa' ? toPersianDigits(text) : text
}

/** A number or an exact decimal text in the locale's digits and marks: «۱٬۲۳۴٫۵». Never goes through a float. */
export function formatNumber(value: string | number, options: NumberOptions = {}, locale: Locale = 'fa'): string {
  const { maxFraction, minFraction = 0, grouping = true } = options
  const exact = maxFraction === undefined ? joinDecimal(decimalParts(value)) : roundHalfUp(value, maxFraction)
  const { sign, whole, fraction } = decimalParts(exact)
  const marks = MARKS[locale]
  const left = grouping ? whole.replace(/\B(?=(\d{3})+$)/g, marks.group) : whole
  const right = fraction.padEnd(minFraction, '0')
  return formatDigits(`${sign && marks.minus}${left}${right && marks.point}${right}`, locale)
}

/**
 * A score as it is shown: rounded half up to two digits on its decimal text, idle zeros dropped unless `fixed`.
 * Sums are made of unrounded scores; only this last step rounds (domain/1-scoring).
 */
export function formatScore(value: string | number, locale: Locale = 'fa', options: { fixed?: boolean } = {}): string {
  return formatNumber(value, { maxFraction: 2, minFraction: options.fixed ? 2 : 0 }, locale)
}

/** A share that is already in percent (not a ratio): «۴۲٫۵٪». At most `maxFraction` digits after the mark (default 1). */
export function formatPercent(value: string | number, locale: Locale = 'fa', options: NumberOptions = {}): string {
  return `${formatNumber(value, { maxFraction: 1, ...options }, locale)}${MARKS[locale].percent}`
}

/** A change with its sign, at most two digits after the mark: «+۲٫۵», «−۱». Nothing before a zero. */
export function formatSigned(value: string | number, locale: Locale = 'fa', options: NumberOptions = {}): string {
  const settings = { maxFraction: 2, ...options }
  const rounded = roundHalfUp(value, settings.maxFraction)
  const shown = formatNumber(rounded, settings, locale)
  return rounded === '0' || rounded.startsWith('-') ? shown : `${MARKS[locale].plus}${shown}`
}
