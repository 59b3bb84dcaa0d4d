import type { FormField, Option } from '../definition'
import type { Formula } from '../rules/formula'
import { formulaComparisons } from '../rules/formula'
import type { Kind } from '../rules/kinds'
import { kindOfAsk } from '../rules/kinds'
import type { Condition, Group } from '../rules/rule'
import { partsOfAsk } from '../rules/rule'
import { partName } from './sheets'

export type Fields = ReadonlyMap<string, FormField>

/** A text of an expression, between the quotes that it does not hold; null when it holds both. */
const quoted = (text: string): string | null =>
  text.includes("'") ? (text.includes('"') ? null : `"${text}"`) : `'${text}'`

const signs: Partial<Record<Condition['comparison'], string>> = {
  is: '=',
  isNot: '!=',
  above: '>',
  atLeast: '>=',
  below: '<',
  atMost: '<=',
}

/** How other programs name the option: a list of several is split at spaces there. */
export function optionName({ value }: Option, index: number): string {
  return /^[\w.-]+$/.test(value) ? value : `option_${index + 1}`
}

const nameOfOption = (field: FormField | undefined, value: string): string => {
  const options = field && 'options' in field ? field.options : []
  const at = options.findIndex((option) => option.value === value)
  return options[at] ? optionName(options[at], at) : value
}

/** What an ask is called in the file. */
export function fileName(ask: string, fields: Fields): string {
  const { name, part } = partsOfAsk(ask)
  const type = fields.get(name)?.type
  if (type === 'measure') return partName(name, part ?? 'actual')
  if (type === 'period') return partName(name, 'from')
  return part === null ? name : partName(name, part)
}

/** Conditions as an expression; null when one of them has no counterpart: half a rule would be another rule. */
export function groupToXPath({ match, conditions }: Group, fields: Fields, self?: string): string | null {
  const texts = conditions.map((condition) => conditionToXPath(condition, fields, self))
  return texts.includes(null) ? null : texts.join(match === 'all' ? ' and ' : ' or ')
}

function conditionToXPath(condition: Condition, fields: Fields, self?: string): string | null {
  const { ask, comparison, value = '', other, lastYear } = condition
  const { name, part } = partsOfAsk(ask)
  const field = fields.get(name)
  const kind = field ? kindOfAsk(field, part) : null
  if (!field || kind === null || lastYear) return null
  const named =
    ask === self && !['measure', 'period', 'table'].includes(field.type) ? '.' : `\${${fileName(ask, fields)}}`
  if (field.type === 'table')
    return isBare(comparison) ? `count(${named}) ${comparison === 'answered' ? '>' : '='} 0` : null
  if (isBare(comparison)) return `${named} ${comparison === 'answered' ? '!=' : '='} ''`
  const against = other === undefined ? literal(value, kind, field) : `\${${fileName(other, fields)}}`
  if (against === null) return null
  if (comparison === 'includes') return `selected(${named}, ${against})`
  const sign = signs[comparison]
  return sign ? `${named} ${sign} ${against}` : null
}

const isBare = (comparison: string): boolean => comparison === 'answered' || comparison === 'notAnswered'

function literal(value: string, kind: Kind, field: FormField): string | null {
  if (kind === 'number') return value
  if (kind === 'day') return `date('${value}')`
  if (field.type === 'checkbox') return value === 'yes' ? "'OK'" : "''"
  return quoted(kind === 'choice' || kind === 'several' ? nameOfOption(field, value) : value)
}

const tests = Object.fromEntries(
  Object.entries(formulaComparisons).map(([sign, comparison]) => [comparison, sign === '==' ? '=' : sign]),
)

/** A formula as an expression; null when something in it has no counterpart. */
export function formulaToXPath(formula: Formula, fields: Fields): string | null {
  if ('number' in formula) return formula.number
  if ('text' in formula) return quoted(formula.text)
  if ('ask' in formula) return `\${${fileName(formula.ask, fields)}}`
  const parts = formula.of.map((one) => formulaToXPath(one, fields))
  if (parts.some((part) => part === null)) return null
  const of = parts as string[]
  const [left = '', right] = of
  if ('test' in formula) return `${left} ${tests[formula.test] ?? '='} ${right}`
  const isList = formula.of.some((one) => 'ask' in one && fields.get(partsOfAsk(one.ask).name)?.type === 'table')
  switch (formula.call) {
    case '+':
    case '*':
      return `(${of.join(` ${formula.call} `)})`
    case '-':
      return right === undefined ? `(0 - ${left})` : `(${left} - ${right})`
    case '/':
      return `(${left} div ${right})`
    case 'percent':
      return `(${left} * 100 div ${right})`
    case 'sum':
      return of.length === 1 || !isList ? (isList ? `sum(${left})` : `(${of.join(' + ')})`) : null
    case 'or':
      return of.reduceRight((rest, one) => `coalesce(${one}, ${rest})`)
    case 'round':
      return `round(${left}, ${right ?? '0'})`
    default:
      return `${formula.call}(${of.join(', ')})`
  }
}
