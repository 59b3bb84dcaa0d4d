import { toAsciiDigits } from '../text/digits'

/**
 * Reads a postal code and returns its ten ASCII digits, or null. A dash or blank between the two fives is taken.
 * Refused: another length, a zero in front, ten equal digits. It has no check digit, and rules about which digits may
 * stand where have changed, so no more is refused than surely is none.
 */
export function parsePostalCode(text: string): string | null {
  const code = toAsciiDigits(text)
    .trim()
    .replace(/^(\d{5})[\s\-−–](\d{5})$/, '$1$2')
  return /^[1-9]\d{9}$/.test(code) && !/^(\d)\1{9}$/.test(code) ? code : null
}
