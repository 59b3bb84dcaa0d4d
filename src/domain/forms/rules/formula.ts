import type { Exact } from '../../scoring/decimal'
import { decimalText, exact, quantise, quotient, wholePart } from '../../scoring/decimal'
import { holds } from './holds'
import type { Truth } from './holds'
import type { Lookup, Operand } from './kinds'
import type { Comparison } from './rule'

/** How many arguments each function takes, at least and at most. */
export const functions = {
  sum: [1, 200],
  min: [1, 200],
  max: [1, 200],
  round: [1, 2],
  percent: [2, 2],
  if: [3, 3],
  or: [2, 200],
} as const
export type FunctionName = keyof typeof functions
export const operators = ['+', '-', '*', '/'] as const
export type Operator = (typeof operators)[number]

/** Signs of comparison, as the rules call them. They stand in the first place of `if` alone. */
export const formulaComparisons = {
  '=': 'is',
  '==': 'is',
  '!=': 'isNot',
  '>': 'above',
  '>=': 'atLeast',
  '<': 'below',
  '<=': 'atMost',
} as const satisfies Record<string, Comparison>

/** A formula that was read: numbers, answers, and what is done with them. An edition holds it, so that no page parses one. */
export type Formula =
  | { number: string }
  | { ask: string }
  | { text: string }
  | { call: FunctionName | Operator; of: readonly Formula[] }
  | { test: Comparison; of: readonly [Formula, Formula] }

type Walk = { lookup: Lookup; missingIsZero: boolean }

/** What a formula gives has no more digits before its point; what would have more is a slip, and gives nothing. */
const MOST_WHOLE = 30

/**
 * The value of a formula, rounded half up to `places` digits after the point; null when an answer is missing (unless missing
 * ones count as zero), something is divided by zero, or the number grows beyond all measure.
 */
export function evaluate(
  formula: Formula,
  lookup: Lookup,
  { places, missingIsZero = false }: { places: number; missingIsZero?: boolean },
): string | null {
  const value = numberOf(formula, { lookup, missingIsZero })
  if (value === null || value.abs().greaterThanOrEqualTo(exact('10').pow(MOST_WHOLE))) return null
  return decimalText(quantise(value, places))
}

type Value = Exact | null

function numberOf(formula: Formula, walk: Walk): Value {
  const values = numbersOf(formula, walk)
  return values.length === 1 ? (values[0] ?? null) : null
}

/** The numbers of one argument: one, or as many as a list holds. */
function numbersOf(formula: Formula, walk: Walk): Value[] {
  if ('number' in formula) return [exact(formula.number)]
  if ('call' in formula) return [called(formula.call, formula.of, walk)]
  const given = 'ask' in formula ? walk.lookup(formula.ask) : null
  if (given?.kind === 'number') return given.texts.map(exact)
  return [walk.missingIsZero ? exact('0') : null]
}

function called(name: FunctionName | Operator, of: readonly Formula[], walk: Walk): Value {
  if (name === 'if') return chosen(of, walk)
  if (name === 'or') return first(of, walk)
  const given = of.flatMap((one) => numbersOf(one, walk))
  const values = given.filter((one): one is Exact => one !== null)
  if (values.length < given.length || values.length === 0) return null
  const [left = exact('0'), right] = values
  switch (name) {
    case 'sum':
    case '+':
      return values.reduce((total, one) => total.plus(one))
    case 'min':
      return values.reduce((least, one) => (one.lessThan(least) ? one : least))
    case 'max':
      return values.reduce((most, one) => (one.greaterThan(most) ? one : most))
    case '-':
      return right ? left.minus(right) : left.negated()
    case '*':
      return left.times(right ?? '1')
    case '/':
      return !right || right.isZero() ? null : quotient(left, right)
    case 'percent':
      return !right || right.isZero() ? null : quotient(left.times(100), right)
    case 'round':
      return quantise(left, right ? Math.min(20, Math.max(0, wholePart(right).toNumber())) : 0)
  }
}

/** The first that has a value: `or(answer, 0)` says that a missing answer is zero. */
function first(of: readonly Formula[], walk: Walk): Value {
  for (const one of of) {
    const value = numberOf(one, { ...walk, missingIsZero: false })
    if (value !== null) return value
  }
  return walk.missingIsZero ? exact('0') : null
}

function chosen([test, then, otherwise]: readonly Formula[], walk: Walk): Value {
  if (!test || !then || !otherwise || !('test' in test)) return null
  const truth = holdsInFormula(test, walk)
  return truth === null ? null : numberOf(truth ? then : otherwise, walk)
}

function holdsInFormula({ test, of }: Extract<Formula, { test: Comparison }>, walk: Walk): Truth {
  const [left, right] = of.map((one) => sideOf(one, walk))
  const sides: Lookup = (ask) => (ask === 'left' ? (left ?? null) : (right ?? null))
  return holds({ ask: 'left', comparison: test, other: 'right' }, sides, () => null)
}

function sideOf(formula: Formula, walk: Walk): Operand {
  if ('text' in formula) return { kind: 'text', texts: [formula.text] }
  const given = 'ask' in formula ? walk.lookup(formula.ask) : null
  if (given && given.kind !== 'number') return given
  const value = numberOf(formula, walk)
  return value === null ? null : { kind: 'number', texts: [decimalText(value)] }
}
