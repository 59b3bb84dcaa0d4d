import type { FormField } from '../domain/forms/definition'
import { kindOfName, labelOf, optionsOfName } from '../domain/forms/rules/checkRules'
import type { Condition, Group, Rules } from '../domain/forms/rules/rule'
import { bareComparisons, changeComparisons, partsOfAsk } from '../domain/forms/rules/rule'
import { parseDay } from '../domain/calendar/typed'
import { parseDecimal } from '../domain/text/decimal'
import { answerWording } from './answerWording'
import type { Locale } from './locale'
import en from './messages/rules.en.json' with { type: 'json' }
import fa from './messages/rules.fa.json' with { type: 'json' }
import { makeTranslator } from './translate'

/** The words of rules, for the builder alone. */
export const rulesText = (locale: Locale) => makeTranslator(locale, { fa, en })

type Fields = ReadonlyMap<string, FormField>

/** What rules say, in sentences that staff can read back: one for each rule. `blockType` is of whom the rules are. */
export function ruleSentences(rules: Rules, blockType: string, fields: Fields, locale: Locale): string[] {
  const t = rulesText(locale)
  const { visibleWhen, requiredWhen, validWhen = [] } = rules
  const conditions = (group: Group) => groupText(group, fields, locale)
  const shown = blockType === 'page' ? 'says.visiblePage' : 'says.visibleWhen'
  const required = blockType === 'measure' ? 'says.requiredMeasure' : 'says.requiredWhen'
  return [
    ...(visibleWhen ? [t(shown, { conditions: conditions(visibleWhen) })] : []),
    ...(requiredWhen ? [t(required, { conditions: conditions(requiredWhen) })] : []),
    ...validWhen.map((check) => {
      const said = t('says.validWhen', { conditions: conditions(check) })
      return check.message ? `${said} ${t('says.message', { message: check.message })}` : said
    }),
  ]
}

/** Conditions as one part of a sentence. */
export function groupText({ match, conditions }: Group, fields: Fields, locale: Locale): string {
  const t = rulesText(locale)
  const joiner = t(match === 'all' ? 'and' : 'or')
  return conditions.map((condition) => conditionText(condition, fields, locale)).join(joiner) || t('nothing')
}

function conditionText(condition: Condition, fields: Fields, locale: Locale): string {
  const t = rulesText(locale)
  const question = askText(condition.ask, fields, locale)
  return t(`be.${condition.comparison}`, { question, against: againstText(condition, fields, locale) })
}

/** What is asked, as a sentence names it: «هزینه», توضیح «سنجه». */
export function askText(ask: string, fields: Fields, locale: Locale): string {
  const t = rulesText(locale)
  if (ask === '') return t('nothing')
  const { name, part } = partsOfAsk(ask)
  const field = fields.get(name)
  const column = field?.type === 'table' ? field.columns.find((one) => one.name === part) : undefined
  if (column) return t('question.whole', { label: `${labelOf(fields, ask)}: ${column.label}` })
  const key = `question.${part ?? 'whole'}`
  return t.at(t.has(key) ? key : 'question.whole', { label: labelOf(fields, ask) })
}

function againstText({ ask, comparison, value, other, lastYear }: Condition, fields: Fields, locale: Locale): string {
  const t = rulesText(locale)
  const { number, percent, day } = answerWording(locale)
  if (bareComparisons.has(comparison)) return ''
  if (lastYear) return t('lastYear')
  if (other !== undefined) return askText(other, fields, locale)
  if (!value) return t('nothing')
  const decimal = parseDecimal(value)
  if (changeComparisons.has(comparison)) return decimal === null ? value : percent(decimal)
  const kind = kindOfName(fields, ask)
  if (kind === 'number') return decimal === null ? value : number(decimal)
  if (kind === 'yesNo') return `«${t(value === 'yes' ? 'answer.yes' : 'answer.no')}»`
  const iso = kind === 'day' ? parseDay(value) : null
  if (iso) return day(iso)
  return `«${optionsOfName(fields, ask)?.find((option) => option.value === value)?.label ?? value}»`
}
