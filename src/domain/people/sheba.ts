import { toAsciiDigits } from '../text/digits'

const IRAN = '182700'

/**
 * Reads an Iranian bank account number (شبا) and returns «IR» with its 24 ASCII digits, or null. Blanks and dashes between
 * groups are taken, and the digits alone, as they stand on cards. Rule (ISO 13616): the account's 22 digits, then «IR» as
 * 1827, then the two check digits, is 1 modulo 97.
 */
export function parseSheba(text: string): string | null {
  const typed = toAsciiDigits(text)
    .replace(/[\s\-−–]/g, '')
    .toUpperCase()
  const [, check, account] = /^(?:IR)?(\d{2})(\d{22})$/.exec(typed) ?? []
  if (check === undefined || account === undefined) return null
  return shebaCheckDigits(account) === check ? `IR${check}${account}` : null
}

/** The two check digits that belong to the account's 22 digits. */
export function shebaCheckDigits(account: string): string {
  return String(98n - (BigInt(`${account}${IRAN}`) % 97n)).padStart(2, '0')
}

/** A read Sheba in groups of four, as banks print it: «IR06 2960 0000 …». */
export const groupedSheba = (sheba: string): string => sheba.replace(/(.{4})(?=.)/g, '$1 ')
