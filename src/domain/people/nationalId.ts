import { toAsciiDigits } from '../text/digits'

/**
 * Reads a person's national ID (کد ملی) and returns its ten ASCII digits, or null. Eight and nine digits are filled with
 * zeros in front, because spreadsheets drop them. Refused: anything else than digits, ten equal digits, a wrong check
 * digit. Rule: r = Σ d[i] × (10 − i) for the first nine, mod 11; the tenth is r when r < 2 and 11 − r otherwise.
 */
export function parseNationalId(text: string): string | null {
  const typed = toAsciiDigits(text).trim()
  if (!/^\d{8,10}$/.test(typed)) return null
  const id = typed.padStart(10, '0')
  if (/^(\d)\1{9}$/.test(id)) return null
  return Number(id[9]) === nationalIdCheckDigit(id) ? id : null
}

/** Whether a text is such an ID. */
export function isNationalId(text: string): boolean {
  return parseNationalId(text) !== null
}

/** The check digit that belongs to the first nine digits. */
export function nationalIdCheckDigit(digits: string): number {
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index)
  const remainder = sum % 11
  return remainder < 2 ? remainder : 11 - remainder
}
