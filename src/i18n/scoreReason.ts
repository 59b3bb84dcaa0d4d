import type { MeasurePart } from '../domain/scoring/measure'
import type { Locale } from './locale'
import rulesEn from './messages/scoreRules.en.json' with { type: 'json' }
import rulesFa from './messages/scoreRules.fa.json' with { type: 'json' }
import en from './messages/scoring.en.json' with { type: 'json' }
import fa from './messages/scoring.fa.json' with { type: 'json' }
import { formatNumber, formatScore } from './numbers'
import { makeTranslator } from './translate'

/** Values that are points of a score, rounded for reading; other figures are shown as they were given. */
const points = new Set(['cap', 'points', 'computed'])

/** The sentence that says why a measure has its score, for pages and papers: «عملکرد ۷ از هدف ۱۰؛ …». */
export function scoreReason(part: Pick<MeasurePart, 'ruleKey' | 'ruleValues'>, locale: Locale = 'fa'): string {
  const t = makeTranslator(locale, { fa, en })
  const shown = Object.entries(part.ruleValues).map(([name, value]) => {
    if (name === 'level')
      return [name, part.ruleValues['levelLabel'] || (t.has(`level.${value}`) ? t.at(`level.${value}`) : value)]
    if (name === 'levelLabel') return [name, value]
    if (name === 'source') return [name, t.at(`source.${value}`)]
    return [name, points.has(name) ? formatScore(value, locale) : formatNumber(value, {}, locale)]
  })
  return makeTranslator(locale, { fa: rulesFa, en: rulesEn }).at(part.ruleKey, Object.fromEntries(shown))
}
