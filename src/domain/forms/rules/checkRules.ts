import { levelsOf } from '../../indicators/qualitative'
import type { FieldProblem } from '../../problems'
import { parseDay } from '../../calendar/typed'
import { parseDecimal } from '../../text/decimal'
import { foldPersian } from '../../text/fold'
import type { FormField } from '../definition'
import type { Kind } from './kinds'
import { kindOfAsk } from './kinds'
import type { Comparison, Condition, Group, Rules } from './rule'
import { bareComparisons, changeComparisons, partsOfAsk } from './rule'

type Fault = Pick<FieldProblem, 'code' | 'values'>
type Fields = ReadonlyMap<string, FormField>

const equal = ['is', 'isNot'] as const
const ordered = ['above', 'atLeast', 'below', 'atMost'] as const
const present = ['answered', 'notAnswered'] as const
const changed = ['changedOver', 'roseOver', 'fellOver'] as const

/** The comparisons that make sense of each kind of answer. */
export const comparisonsOf: Record<Kind, readonly Comparison[]> = {
  number: [...equal, ...ordered, ...changed, ...present],
  day: [...equal, ...ordered, ...present],
  text: [...equal, ...present],
  choice: [...equal, ...present],
  yesNo: [...equal, ...present],
  several: ['includes', ...present],
  there: present,
}

/** As what something that is named `key` or `key.part` is compared; null when the form has no such thing. */
export function kindOfName(fields: Fields, ask: string): Kind | null {
  const { name, part } = partsOfAsk(ask)
  const field = fields.get(name)
  return field ? kindOfAsk(field, part) : null
}

/** The options that an answer is one of, as their keys; null when it is not one of a list. */
export function optionsOfName(fields: Fields, ask: string): { value: string; label: string }[] | null {
  const { name, part } = partsOfAsk(ask)
  const field = fields.get(name)
  if (!field) return null
  if (field.type === 'measure')
    return kindOfAsk(field, part) === 'choice'
      ? levelsOf(field.measure).map(({ key, label }) => ({ value: key, label: label ?? key }))
      : null
  return 'options' in field ? [...field.options] : null
}

/** The rules with what they compare to in its one form, and what is wrong with them, each naming the question. */
export function checkRules(rules: Rules, fields: Fields): { rules: Rules; faults: Fault[] } {
  const faults: Fault[] = []
  const group = <One extends Group>(given: One): One => ({
    ...given,
    conditions: given.conditions.map((condition) => {
      const checked = checkCondition(condition, fields)
      if ('code' in checked) faults.push(checked)
      return 'code' in checked ? condition : checked
    }),
  })
  const { visibleWhen, requiredWhen, validWhen } = rules
  const kept: Rules = {
    ...(visibleWhen ? { visibleWhen: group(visibleWhen) } : {}),
    ...(requiredWhen ? { requiredWhen: group(requiredWhen) } : {}),
    ...(validWhen ? { validWhen: validWhen.map(group) } : {}),
  }
  return { rules: kept, faults }
}

function checkCondition(condition: Condition, fields: Fields): Condition | Fault {
  const { ask, comparison, value, other, lastYear } = condition
  const kind = isColumn(fields, ask) ? null : kindOfName(fields, ask)
  const question = labelOf(fields, ask)
  if (kind === null) return { code: 'rules.noQuestion', values: { name: ask || '؟' } }
  if (!comparisonsOf[kind].includes(comparison)) return { code: 'rules.unlike', values: { question } }
  if (bareComparisons.has(comparison) || lastYear) return condition
  if (other !== undefined) return checkOther(condition, kind, fields)
  if (value === undefined || value === '') return { code: 'rules.noValue', values: { question } }
  const percent = changeComparisons.has(comparison) ? parseDecimal(value) : null
  if (changeComparisons.has(comparison))
    return percent === null || percent.startsWith('-')
      ? { code: 'rules.noPercent', values: { question } }
      : { ...condition, value: percent }
  const read = readValue(value, ask, kind, fields)
  return read === null ? { code: 'rules.neverSo', values: { question, value } } : { ...condition, value: read }
}

/** A column is many numbers: formulas sum them, a condition compares one. */
function isColumn(fields: Fields, ask: string): boolean {
  const { name, part } = partsOfAsk(ask)
  return part !== null && fields.get(name)?.type === 'table'
}

function checkOther(condition: Condition, kind: Kind, fields: Fields): Condition | Fault {
  const { ask, comparison, other = '' } = condition
  const against = isColumn(fields, other) ? null : kindOfName(fields, other)
  if (against === null) return { code: 'rules.noQuestion', values: { name: other } }
  const wanted = comparison === 'includes' ? 'choice' : kind
  const values = { question: labelOf(fields, ask), other: labelOf(fields, other) }
  return against === wanted ? condition : { code: 'rules.unlikeAnswers', values }
}

/** A fixed value in the form in which answers are stored; null when the question can never have it. */
function readValue(value: string, ask: string, kind: Kind, fields: Fields): string | null {
  if (kind === 'number') return parseDecimal(value)
  if (kind === 'day') return parseDay(value)
  if (kind === 'yesNo') return value === 'yes' || value === 'no' ? value : null
  if (kind === 'text') return foldPersian(value)
  return optionsOfName(fields, ask)?.some((option) => option.value === value) ? value : null
}

/** A question by its label, as sentences name it. */
export function labelOf(fields: Fields, ask: string): string {
  const { name } = partsOfAsk(ask)
  return fields.get(name)?.label || name
}
