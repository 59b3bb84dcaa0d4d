import { decimalParts, parseDecimal } from '../../../domain/text/decimal'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'

/** A JavaScript number, or an exact decimal held as text. */
export type NumberKind = 'number' | 'decimal'

type Stored = number | string | null

/** Below this, thousands marks hinder more than they help, and years («۱۴۰۵») must have none. */
const GROUPED_FROM_DIGITS = 5

/** A stored number as it is shown; what is no number is shown as it is. */
export function showNumber(
  value: unknown,
  locale: Locale,
  options: { grouping: boolean; maxFraction?: number },
): string {
  if (value === null || value === undefined || value === '') return ''
  const canonical = parseDecimal(String(value))
  if (canonical === null) return String(value)
  const grouping = options.grouping && decimalParts(canonical).whole.length >= GROUPED_FROM_DIGITS
  return formatNumber(canonical, { ...options, grouping }, locale)
}

/** What was typed, as it is stored; null for nothing; the text itself when it is no number, for the server to refuse. */
export function readNumber(text: string, kind: NumberKind): Stored {
  if (text.trim() === '') return null
  const canonical = parseDecimal(text)
  if (canonical === null) return text
  return kind === 'number' ? Number(canonical) : canonical
}
