import { exact, MOST_FRACTION_DIGITS, MOST_WHOLE_DIGITS } from '../scoring/decimal'
import { parseDecimal as readDecimal } from '../text/decimal'
import type { Parsed } from './kind'

const refused = (code: string, values?: Record<string, string | number>): Parsed => ({
  ok: false,
  problem: { code, ...(values ? { values } : {}) },
})

/** Any decimal within the digits that exact arithmetic admits, in Persian or ASCII digits. */
export function parseDecimal(raw: unknown): Parsed {
  const value = typeof raw === 'string' ? readDecimal(raw) : null
  if (value === null) return refused('notDecimal')
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  if (whole.length > MOST_WHOLE_DIGITS) return refused('tooManyDigits', { digits: MOST_WHOLE_DIGITS })
  if (fraction.length > MOST_FRACTION_DIGITS) return refused('tooFine', { digits: MOST_FRACTION_DIGITS })
  return { ok: true, value }
}

/** A decimal that is not below zero. */
export function parseAmount(raw: unknown): Parsed {
  const parsed = parseDecimal(raw)
  return parsed.ok && exact(parsed.value).isNegative() ? refused('negative') : parsed
}

export function parseWholeNumber(raw: unknown): Parsed {
  const parsed = parseAmount(raw)
  return parsed.ok && !exact(parsed.value).isInteger() ? refused('notWholeNumber') : parsed
}

/** A percentage from 0 to 100. */
export function parsePercent(raw: unknown): Parsed {
  const parsed = parseAmount(raw)
  return parsed.ok && exact(parsed.value).greaterThan(100) ? refused('notPercent') : parsed
}

/** One of a closed list of keys; `code` names the refusal of anything else. */
export function parseChoice(raw: unknown, keys: readonly string[], code = 'notOption'): Parsed {
  return typeof raw === 'string' && keys.includes(raw) ? { ok: true, value: raw } : refused(code)
}
