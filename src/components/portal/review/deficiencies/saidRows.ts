import type { AnswerableField, MeasureAnswer } from '../../../../domain/forms/definition'
import { amountText, answerText, valueText } from '../../../../i18n/answerText'
import type { Locale } from '../../../../i18n/locale'

export type SaidRow = { name: 'actual' | 'target' | 'explanation' | 'value'; before: string; after: string }

/** What a field said before and says now, in words; only the parts that differ. */
export function saidRows(field: AnswerableField, before: unknown, after: unknown, locale: Locale): SaidRow[] {
  const rows: SaidRow[] =
    field.type === 'measure'
      ? (['actual', 'target', 'explanation'] as const).map((name) => ({
          name,
          before: partText(name, before),
          after: partText(name, after),
        }))
      : [{ name: 'value', before: words(before), after: words(after) }]
  return rows.filter((row) => row.before !== row.after)

  function words(value: unknown): string {
    return answerText(field, value, locale) ?? ''
  }

  function partText(name: 'actual' | 'target' | 'explanation', value: unknown): string {
    const answer = (value ?? {}) as MeasureAnswer
    if (field.type !== 'measure') return ''
    if (name === 'actual' && answer.none) return answerText(field, { none: true }, locale) ?? ''
    const said = answer[name]
    if (!said) return ''
    if (name === 'explanation') return said
    return name === 'actual' ? valueText(said, field.measure, locale) : amountText(said, field.measure, locale)
  }
}
