import { levelsOf } from '../../../domain/indicators/qualitative'
import type { MeasureView } from '../../../domain/review/views'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { scoringText } from './text'
import { actualText } from './valueText'

export type Choice = { value: string; label: string; help?: string }

/** The answers of a measure that is chosen and not typed: levels with their factors, or yes and no. Null for the others. */
export function choicesOf(measure: Pick<MeasureView, 'kind' | 'levels' | 'unit'>, locale: Locale): Choice[] | null {
  if (measure.kind === 'yes_no') {
    const t = scoringText(locale)
    return [
      { value: 'yes', label: t('answer.yes') },
      { value: 'no', label: t('answer.no') },
    ]
  }
  if (measure.kind !== 'qualitative') return null
  return levelsOf({ levels: measure.levels }).map(({ key, factor }) => ({
    value: key,
    label: `${actualText(measure, key, locale)} (${formatNumber(factor, {}, locale)})`,
  }))
}
