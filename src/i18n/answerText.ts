import type { FormField, MeasureAnswer, MeasureField, MeasureSnapshot } from '../domain/forms/definition'
import { takesAnswer } from '../domain/forms/definition'
import { questionTypeOf } from '../domain/forms/types/registry'
import { levelsOf } from '../domain/indicators/qualitative'
import { isDecimal } from '../domain/text/decimal'
import { answerWording } from './answerWording'
import { formatNumber } from './format'
import type { Locale } from './locale'
import fillEn from './messages/fill.en.json' with { type: 'json' }
import fillFa from './messages/fill.fa.json' with { type: 'json' }
import scoringEn from './messages/scoring.en.json' with { type: 'json' }
import scoringFa from './messages/scoring.fa.json' with { type: 'json' }
import { makeTranslator } from './translate'

// The words alone, not the register of all namespaces: browsers load this file too.
const fillText = (locale: Locale) => makeTranslator(locale, { fa: fillFa, en: fillEn })
const scoringText = (locale: Locale) => makeTranslator(locale, { fa: scoringFa, en: scoringEn })

/** The unit as it stands behind a number: «٪» for per cent. */
export function unitOf({ unit, scoringKind }: MeasureSnapshot, locale: Locale): string | null {
  const t = fillText(locale)
  if (unit === t('percentUnit') || (!unit && scoringKind === 'percent')) return t('percentSign')
  return unit || null
}

/** An amount with its unit: «۹۰٪», «۱۲ نفر». */
export function amountText(amount: string, measure: MeasureSnapshot, locale: Locale): string {
  const unit = unitOf(measure, locale)
  const shown = isDecimal(amount) ? formatNumber(amount, {}, locale) : amount
  if (!unit) return shown
  return unit === fillText(locale)('percentSign') ? `${shown}${unit}` : `${shown} ${unit}`
}

/** A value as people say it: «بلی», the name of a level, a number with its unit. */
export function valueText(value: string, measure: MeasureSnapshot, locale: Locale): string {
  const t = scoringText(locale)
  if (measure.scoringKind === 'yes_no') return t.has(`answer.${value}`) ? t.at(`answer.${value}`) : value
  if (measure.scoringKind === 'qualitative') return levelText(value, measure, locale)
  return amountText(value, measure, locale)
}

/** The name of a level: its own, or the one of the four usual levels. */
export function levelText(key: string, measure: MeasureSnapshot, locale: Locale): string {
  const t = scoringText(locale)
  const own = levelsOf(measure).find((level) => level.key === key)?.label
  return own || (t.has(`level.${key}`) ? t.at(`level.${key}`) : key)
}

/** A stored answer in words; null when it says nothing. */
export function answerText(field: FormField, value: unknown, locale: Locale): string | null {
  if (!takesAnswer(field) || value === null || value === undefined || value === '') return null
  if (field.type === 'measure') return measureText(field, value as MeasureAnswer, locale)
  return questionTypeOf(field).say(value, field, answerWording(locale)) || null
}

function measureText({ measure }: MeasureField, answer: MeasureAnswer, locale: Locale): string | null {
  const value = answer.none
    ? fillText(locale)('none')
    : answer.actual
      ? valueText(answer.actual, measure, locale)
      : null
  const parts = [
    value,
    answer.target ? fillText(locale)('target', { target: amountText(answer.target, measure, locale) }) : null,
    answer.explanation,
  ]
  return parts.filter(Boolean).join(' · ') || null
}
