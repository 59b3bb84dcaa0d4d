import type { DeficiencyView } from '../../../../domain/review/deficiencies'
import type { Locale } from '../../../../i18n/locale'
import { reviewText } from '../text'

/** What of a question is meant, in words; an evidence slot by its title. */
export function partText(part: string, locale: Locale): string {
  const t = reviewText(locale)
  return t.has(`part.${part}`) ? t.at(`part.${part}`) : part
}

/** The question of a deficiency, with the part of it that is meant. */
export const titleOf = ({ label, part }: Pick<DeficiencyView, 'label' | 'part'>, locale: Locale): string =>
  part ? `${label} › ${partText(part, locale)}` : label
