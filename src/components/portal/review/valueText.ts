import type { MeasureView } from '../../../domain/review/views'
import { isDecimal } from '../../../domain/text/decimal'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { scoringText } from './text'

/** What stands behind a measure's numbers; a percentage says so by itself. */
export const unitOf = ({ kind, unit }: Pick<MeasureView, 'kind' | 'unit'>): string | null =>
  unit ?? (kind === 'percent' || kind === 'imported' ? '٪' : null)

/** An amount with its unit, in the reader's digits; what is no number stands as it is. */
export function amountText(value: string | null, unit: string | null, locale: Locale): string | null {
  if (value === null || value === '') return null
  if (!isDecimal(value)) return value
  return unit ? `${formatNumber(value, {}, locale)} ${unit}` : formatNumber(value, {}, locale)
}

/** An actual value as people say it: «بلی», the name of a level, a number with its unit. Null when there is none. */
export function actualText(
  { kind, levels, unit }: Pick<MeasureView, 'kind' | 'levels' | 'unit'>,
  actual: string | null,
  locale: Locale,
): string | null {
  if (actual === null || actual === '') return null
  const t = scoringText(locale)
  if (kind === 'yes_no') return t.has(`answer.${actual}`) ? t.at(`answer.${actual}`) : actual
  if (kind === 'qualitative') {
    const own = levels?.find(({ key }) => key === actual)?.label
    return own || (t.has(`level.${actual}`) ? t.at(`level.${actual}`) : actual)
  }
  return amountText(actual, unitOf({ kind, unit }), locale)
}
