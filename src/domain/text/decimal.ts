import { toAsciiDigits } from './digits'

const MAX_LENGTH = 64
const PLAIN = /^([+-])?(\d*)(?:\.(\d*))?$/
const GROUPED = /^([+-])?(\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/

/** `{ sign, whole, fraction }` of a canonical decimal; `fraction` is '' for a whole number. */
export interface DecimalParts {
  sign: '' | '-'
  whole: string
  fraction: string
}

/**
 * Reads a number as people type it and returns the canonical decimal text (no exponent, no +, no idle zeros), or null.
 * Takes ۰-۹, ٠-٩ and 0-9; «٫» or «.» as the decimal mark; «٬» or «,» between groups of exactly three digits, so that
 * «1,5» is refused instead of becoming 15. «/» is refused too: in official letters it divides dates and letter
 * numbers, and «۲/۵» is read as 2.5 by some and as two fifths by others. Longer than 64 characters is refused.
 */
export function parseDecimal(text: string): string | null {
  const plain = toAsciiDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/−/g, '-')
  if (plain.length > MAX_LENGTH) return null
  const match = PLAIN.exec(plain) ?? GROUPED.exec(plain)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return null
  return joinDecimal({ sign: sign === '-' ? '-' : '', whole: whole.replace(/,/g, ''), fraction })
}

/** Whether a text is a decimal number as it is stored: in ASCII digits, without groups. */
export const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/** The parts of a decimal text or a finite number; throws a RangeError for anything else. */
export function decimalParts(value: string | number): DecimalParts {
  const match = /^(-)?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/i.exec(String(value).trim())
  if (!match) throw new RangeError(`not a decimal number: ${String(value)}`)
  const [, sign, whole = '', fraction = '', exponent] = match
  const canonical = shiftPoint(whole, fraction, Number(exponent ?? 0))
  return trimParts({ sign: sign ? '-' : '', ...canonical })
}

/** Puts parts together into the canonical text: no leading zeros, no trailing zeros, never «-0». */
export function joinDecimal(parts: DecimalParts): string {
  const { sign, whole, fraction } = trimParts(parts)
  return `${sign}${whole}${fraction ? `.${fraction}` : ''}`
}

/**
 * Rounds a decimal text to `places` digits after the mark, halves away from zero (the «گرد کردن» of official tables),
 * on the digits themselves: no binary number is ever made. Returns canonical text.
 */
export function roundHalfUp(value: string | number, places: number): string {
  const { sign, whole, fraction } = decimalParts(value)
  if (fraction.length <= places) return joinDecimal({ sign, whole, fraction })
  const kept = BigInt(whole + fraction.slice(0, places))
  const rounded = (fraction.charCodeAt(places) >= 0x35 ? kept + 1n : kept).toString().padStart(places + 1, '0')
  const point = rounded.length - places
  return joinDecimal({ sign, whole: rounded.slice(0, point), fraction: rounded.slice(point) })
}

function shiftPoint(whole: string, fraction: string, by: number): Pick<DecimalParts, 'whole' | 'fraction'> {
  if (by === 0) return { whole, fraction }
  const digits = whole + fraction
  const point = whole.length + by
  if (point <= 0) return { whole: '0', fraction: '0'.repeat(-point) + digits }
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) }
}

function trimParts({ sign, whole, fraction }: DecimalParts): DecimalParts {
  const trimmed = { whole: whole.replace(/^0+(?=\d)/, '') || '0', fraction: fraction.replace(/0+$/, '') }
  const isZero = trimmed.whole === '0' && trimmed.fraction === ''
  return { sign: isZero ? '' : sign, ...trimmed }
}
