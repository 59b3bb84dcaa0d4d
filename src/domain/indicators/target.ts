import type { FieldProblem } from '../problems'
import { exact } from '../scoring/decimal'
import type { Explanation, Given, Parsed, Rules, Share } from './kind'
import { NOTHING, WHOLE } from './kind'

/** What the kinds that measure against a target (S) have in common. */

const targetOf = ({ target, actual }: Given) => ({ target: exact(target ?? '0'), actual: exact(actual) })

/** `min(1, A ÷ S)`: more is better, and never above the cap (the cabinet's form of 1381, domain notes A.3). */
export function shareOfTarget(given: Given): Share {
  const { target, actual } = targetOf(given)
  if (actual.greaterThanOrEqualTo(target)) return WHOLE
  return actual.isZero() ? NOTHING : { numerator: given.actual, denominator: target.toFixed() }
}

/** Names the plain rule below the target and the capped one from it on. */
export function explainAgainstTarget(rule: string, given: Given): Explanation {
  const { target, actual } = targetOf(given)
  const reached = actual.greaterThanOrEqualTo(target) ? 'Reached' : ''
  return { ruleKey: `rule.${rule}${reached}`, values: { actual: given.actual, target: target.toFixed() } }
}

/**
 * Complaints about a target. Zero is refused for every kind: a quotient by zero has no meaning, and a measure that asks
 * for «none at all» is a yes/no measure. A target that nobody has set yet is not wrong, only missing.
 */
export function checkTarget({ target }: Rules, parse: (raw: unknown) => Parsed): FieldProblem[] {
  if (target === null || target === undefined) return []
  const parsed = parse(target)
  if (!parsed.ok) return [{ path: 'target', ...parsed.problem }]
  return exact(parsed.value).isZero() ? [{ path: 'target', code: 'zeroTarget' }] : []
}
