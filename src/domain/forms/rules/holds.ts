import { compare, exact } from '../../scoring/decimal'
import type { Kind, Lookup, Operand } from './kinds'
import type { Comparison, Condition, Group } from './rule'
import { changeComparisons } from './rule'

/** Whether something holds; null when it asks for an answer that is not there. */
export type Truth = boolean | null

/** Whether conditions hold together. An answer that is not there leaves it open, unless the others decide. */
export function groupHolds({ match, conditions }: Group, now: Lookup, lastYear: Lookup): Truth {
  const truths = conditions.map((condition) => holds(condition, now, lastYear))
  const decisive = match === 'any'
  if (truths.includes(decisive)) return decisive
  return truths.includes(null) ? null : !decisive
}

/** Whether one condition holds. */
export function holds({ ask, comparison, value, other, lastYear }: Condition, now: Lookup, past: Lookup): Truth {
  const given = now(ask)
  if (comparison === 'answered') return given !== null
  if (comparison === 'notAnswered') return given === null
  if (changeComparisons.has(comparison)) return changedBy(comparison, given, past(ask), value ?? '0')
  const against = lastYear ? past(ask) : other ? now(other) : given && { kind: given.kind, texts: [value ?? ''] }
  if (!given || !against || (given.kind === 'number') !== (against.kind === 'number')) return null
  return compares(comparison, given, against)
}

type Given = NonNullable<Operand>

function compares(comparison: Comparison, given: Given, against: Given): boolean {
  if (comparison === 'includes') return against.texts.every((one) => given.texts.includes(one))
  if (comparison === 'is') return isSame(given, against)
  if (comparison === 'isNot') return !isSame(given, against)
  const order = orderOf(given.kind, given.texts[0] ?? '', against.texts[0] ?? '')
  if (comparison === 'above') return order > 0
  if (comparison === 'atLeast') return order >= 0
  return comparison === 'below' ? order < 0 : order <= 0
}

function isSame(one: Given, other: Given): boolean {
  const { kind, texts } = one
  return (
    texts.length === other.texts.length && texts.every((text, at) => orderOf(kind, text, other.texts[at] ?? '') === 0)
  )
}

/** Days are ISO text, so that their order as texts is the calendar's. */
function orderOf(kind: Kind, left: string, right: string): number {
  if (kind === 'number') return compare(left, right)
  return left === right ? 0 : left < right ? -1 : 1
}

/**
 * Whether a number moved by more than so many percent of last year's. Nothing is divided: |now − then| × 100 is compared with
 * the percentage × |then|, so that it is exact, and any change from zero is above every percentage.
 */
function changedBy(comparison: string, now: Operand, then: Operand, percent: string): Truth {
  const [given, last] = [now?.texts[0], then?.texts[0]]
  if (given === undefined || last === undefined || now?.kind !== 'number' || then?.kind !== 'number') return null
  const change = exact(given).minus(last)
  if (comparison === 'roseOver' && !change.isPositive()) return false
  if (comparison === 'fellOver' && !change.isNegative()) return false
  return change.abs().times(100).greaterThan(exact(last).abs().times(percent))
}
