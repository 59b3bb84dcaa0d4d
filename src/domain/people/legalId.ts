import { toAsciiDigits } from '../text/digits'

const WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17] as const

/**
 * Reads the national ID of a legal person (شناسه ملی, what an agency has) and returns its eleven ASCII digits, or null.
 * Refused: another length, eleven equal digits, a wrong check digit.
 * Rule: t = d[9] + 2; Σ (d[i] + t) × weight[i] for the first ten, mod 11, where 10 counts as 0.
 */
export function parseLegalId(text: string): string | null {
  const id = toAsciiDigits(text).trim()
  if (!/^\d{11}$/.test(id) || /^(\d)\1{10}$/.test(id)) return null
  return Number(id[10]) === legalIdCheckDigit(id) ? id : null
}

/** Whether a text is such an ID. */
export function isLegalId(text: string): boolean {
  return parseLegalId(text) !== null
}

/** The check digit that belongs to the first ten digits. */
export function legalIdCheckDigit(digits: string): number {
  const shift = Number(digits[9]) + 2
  const sum = WEIGHTS.reduce((total, weight, index) => total + (Number(digits[index]) + shift) * weight, 0)
  return (sum % 11) % 10
}
