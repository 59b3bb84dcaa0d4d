import type { Comparison, Condition } from '../rules/rule'
import type { XPath } from './xpath'

/** What is asked by the names of a file: our own ask, and how it is answered; null when the file has no such question. */
export type Asked = { ask: string; type: string; values?: ReadonlyMap<string, string> }
export type Names = { of: (name: string) => Asked | null; self?: string }
export type ReadGroup = { match: 'all' | 'any'; conditions: Condition[] }

const comparisons: Record<string, Comparison> = {
  '=': 'is',
  '!=': 'isNot',
  '>': 'above',
  '>=': 'atLeast',
  '<': 'below',
  '<=': 'atMost',
}
/** The comparison with its sides exchanged, and the opposite one. */
const flipped: Record<string, string> = { '=': '=', '!=': '!=', '>': '<', '>=': '<=', '<': '>', '<=': '>=' }
const opposite: Record<string, string> = { '=': '!=', '!=': '=', '>': '<=', '>=': '<', '<': '>=', '<=': '>' }

/** An expression as conditions of which all or any must hold; null when our rules have no counterpart. */
export function groupOf(read: XPath, names: Names): ReadGroup | null {
  const plain = withoutNot(read)
  if (plain === null) return null
  const isAny = 'call' in plain && plain.call === 'or'
  const conditions = partsOf(plain, isAny ? 'or' : 'and').map((one) => conditionOf(one, names))
  return conditions.includes(null) ? null : { match: isAny ? 'any' : 'all', conditions: conditions as Condition[] }
}

/** The sides of a chain of one sign. */
export const partsOf = (read: XPath, sign: 'and' | 'or'): XPath[] =>
  'call' in read && read.call === sign ? read.of.flatMap((one) => partsOf(one, sign)) : [read]

/** `not(...)` is carried inward, as far as there is an opposite. */
function withoutNot(read: XPath): XPath | null {
  if (!('call' in read)) return read
  if (read.call === 'and' || read.call === 'or') return over(read.call, read.of, withoutNot)
  return read.call === 'not' && read.of[0] ? negated(read.of[0]) : read
}

function over(call: string, of: readonly XPath[], turn: (one: XPath) => XPath | null): XPath | null {
  const turned = of.map(turn)
  return turned.includes(null) ? null : { call, of: turned as XPath[] }
}

function negated(read: XPath): XPath | null {
  if (!('call' in read)) return null
  if (read.call === 'not') return read.of[0] ? withoutNot(read.of[0]) : null
  if (read.call === 'and' || read.call === 'or') return over(read.call === 'and' ? 'or' : 'and', read.of, negated)
  if (read.call === 'selected') return { call: 'unselected', of: read.of }
  const sign = opposite[read.call]
  return sign ? { call: sign, of: read.of } : null
}

function conditionOf(read: XPath, names: Names): Condition | null {
  if (!('call' in read) || read.of.length !== 2) return null
  const [left, right] = read.of as [XPath, XPath]
  const asked = askedOf(left, names)
  if (!asked)
    return flipped[read.call] && askedOf(right, names) ? conditionOf(turned(read.call, right, left), names) : null
  const { ask, type, values } = asked
  if (read.call === 'selected' || read.call === 'unselected') {
    const value = 'text' in right ? (values?.get(right.text) ?? right.text) : null
    if (value === null || (type === 'several' && read.call === 'unselected')) return null
    return { ask, comparison: type === 'several' ? 'includes' : read.call === 'selected' ? 'is' : 'isNot', value }
  }
  const comparison = comparisons[read.call]
  if (!comparison) return null
  const other = askedOf(right, names)
  if (other) return { ask, comparison, other: other.ask }
  const value = literalOf(right)
  if (value === null) return null
  return typed({ ask, comparison, value: values?.get(value) ?? value }, type)
}

const turned = (sign: string, left: XPath, right: XPath): XPath => ({ call: flipped[sign] ?? sign, of: [left, right] })

/** What no answer is, and what a tick is. */
function typed({ ask, comparison, value = '' }: Condition, type: string): Condition | null {
  const isEqual = comparison === 'is'
  if (!isEqual && comparison !== 'isNot') return value === '' ? null : { ask, comparison, value }
  if (type === 'checkbox') return { ask, comparison: 'is', value: isEqual === (value === 'OK') ? 'yes' : 'no' }
  if (value === '') return { ask, comparison: isEqual ? 'notAnswered' : 'answered' }
  return { ask, comparison, value }
}

function askedOf(read: XPath, names: Names): Asked | null {
  if ('name' in read) return names.of(read.name)
  if ('self' in read) return names.self === undefined ? null : names.of(names.self)
  return 'call' in read && ['number', 'string', 'int'].includes(read.call) && read.of[0]
    ? askedOf(read.of[0], names)
    : null
}

/** A fixed value: a text, a number, a day. */
export function literalOf(read: XPath): string | null {
  if ('text' in read) return read.text
  if ('number' in read) return read.number
  if (!('call' in read)) return null
  const [first] = read.of
  if (['date', 'number', 'string'].includes(read.call)) return first ? literalOf(first) : null
  if (read.call === '-' && read.of.length === 1 && first && 'number' in first) return `-${first.number}`
  return null
}

const signs: Record<string, string> = { '+': '+', '-': '-', '*': '*', div: '/' }
const functions: Record<string, string> = {
  round: 'round',
  sum: 'sum',
  min: 'min',
  max: 'max',
  coalesce: 'or',
  if: 'if',
}

/** An expression as a formula as staff write it; null when our formulas have no counterpart. */
export function formulaOf(read: XPath, names: Names): string | null {
  if ('number' in read) return read.number
  if ('text' in read || 'self' in read) return null
  if ('name' in read) {
    const asked = names.of(read.name)
    return asked && `{${asked.ask}}`
  }
  const [left] = read.of
  if (read.call === 'number' && left) return formulaOf(left, names)
  if (read.call === 'if') return choiceOf(read.of, names)
  const of = read.of.map((one) => formulaOf(one, names))
  if (of.includes(null)) return null
  const sign = signs[read.call]
  if (sign) return of.length === 1 ? `-(${of[0]})` : `(${of.join(` ${sign} `)})`
  const name = functions[read.call]
  return name ? `${name}(${of.join(', ')})` : null
}

function choiceOf([test, then, otherwise]: readonly XPath[], names: Names): string | null {
  if (!test || !then || !otherwise || !('call' in test) || !comparisons[test.call]) return null
  const sides = test.of.map((one) => sideOf(one, names, test.of))
  const ways = [then, otherwise].map((one) => formulaOf(one, names))
  if ([...sides, ...ways].includes(null)) return null
  return `if(${sides.join(` ${test.call} `)}, ${ways.join(', ')})`
}

function sideOf(read: XPath, names: Names, sides: readonly XPath[]): string | null {
  if (!('text' in read)) return formulaOf(read, names)
  const values = sides.flatMap((one) => askedOf(one, names) ?? [])[0]?.values
  const value = values?.get(read.text) ?? read.text
  return value === '' || value.includes("'") ? null : `'${value}'`
}
