import type { ClockKindName } from '../../../domain/clocks/kinds'
import type { ClockRule, Rung } from '../../../domain/clocks/rule'
import { lengthUnitLabels } from '../../../i18n/lengthUnits'
import type { Locale } from '../../../i18n/locale'
import en from '../../../i18n/messages/clocks.en.json' with { type: 'json' }
import fa from '../../../i18n/messages/clocks.fa.json' with { type: 'json' }
import { makeTranslator } from '../../../i18n/translate'

/** The words of clocks, for browser components: they carry these and no other texts. */
export const clocksText = (locale: Locale) => makeTranslator(locale, { fa, en })

/** A rung as people say it: «۲ روز کاری پیش از آن، معاون». */
export function rungText(rung: Rung | undefined, locale: Locale): string {
  if (!rung) return ''
  const t = clocksText(locale)
  const { side, count, unit, audience } = rung
  return t.at(`rule.${side}`, { count, unit: t.at(`rungUnit.${unit}`), audience: t.at(`audience.${audience}`) })
}

/** The whole rule in one sentence. */
export function ruleSentence({ kind, length, ladder }: ClockRule & { kind: ClockKindName }, locale: Locale): string {
  const t = clocksText(locale)
  const work = t.at(`kind.${kind}`)
  const said = length
    ? t('rule.length', { kind: work, count: length.count, unit: lengthUnitLabels[length.unit][locale] })
    : t('rule.thing', { kind: work })
  if (ladder.length === 0) return t('rule.silent', { length: said })
  const comma = locale === 'fa' ? '؛ ' : '; '
  return t('rule.said', { length: said, ladder: ladder.map((rung) => rungText(rung, locale)).join(comma) })
}
