import Decimal from 'decimal.js-light'

/**
 * The one configured decimal arithmetic (docs/adr/0003-exact-decimals.md). Strings at every boundary; a JavaScript
 * number never holds a score, because 0.1 + 0.2 must be 0.3 to the agency that reads it.
 * 60 significant digits hold every product of two admitted amounts exactly; half up is the practice of the circulars.
 */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })
export type Exact = Decimal

/** Digits after the point to which a quotient is carried. The database rounds to the same place. */
export const QUOTIENT_PLACES = 20

/** Most digits before and after the point of an amount that a person or another module may give. */
export const MOST_WHOLE_DIGITS = 15
export const MOST_FRACTION_DIGITS = 10

/** Reads a decimal string of ours. Not for what people type: that goes through indicators/parse.ts. */
export const exact = (text: string): Exact => new Exact(text)

/** The canonical text of a decimal: no exponent, no trailing zeros, no minus zero. */
export function decimalText(value: Exact): string {
  return value.isZero() ? '0' : value.toFixed()
}

/** The canonical text of a decimal string, such as one that a numeric column printed with trailing zeros. */
export const canonical = (text: string): string => decimalText(exact(text))

/** Rounds half away from zero (as PostgreSQL's `round(numeric, n)` does) to `places` digits after the point. */
export function quantise(value: Exact, places = QUOTIENT_PLACES): Exact {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
}

/** What stands before the point. */
export const wholePart = (value: Exact): Exact => value.toDecimalPlaces(0, Decimal.ROUND_DOWN)

/** `numerator ÷ denominator`, carried to 20 digits after the point. The denominator is never zero here. */
export const quotient = (numerator: Exact, denominator: Exact): Exact => quantise(numerator.div(denominator))

/** The exact sum of decimal strings. Order does not matter: nothing is rounded. */
export const sum = (values: readonly string[]): Exact =>
  values.reduce<Exact>((total, value) => total.plus(value), new Exact(0))

/** Orders two decimal strings: negative, zero or positive, as `Array.prototype.sort` expects. */
export const compare = (left: string, right: string): number => exact(left).comparedTo(right)
