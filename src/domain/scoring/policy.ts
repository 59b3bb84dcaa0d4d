import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import { decimalText, exact, sum } from './decimal'

/** The two dimensions of the law (articles 81 and 82): common to all agencies, and the duties of one. */
export const dimensions = ['general', 'specific'] as const
export type Dimension = (typeof dimensions)[number]

export const other = (dimension: Dimension): Dimension => (dimension === 'general' ? 'specific' : 'general')

/** Totals of every agency are told on this scale, so that agencies and years can be set side by side. */
export const TOTAL_MARK = '1000'

/** How the items of a cycle add up. It is data of the cycle, and every result shows it to its reader. */
export type ScoringPolicy = {
  fullMark: Record<Dimension, string>
  /** shares of the total; they sum to 1 */
  weights: Record<Dimension, string>
  /** «ثبت‌نشده» adds nothing to the score and stays in the cap; it is counted apart from a zero that was given */
  missing: 'zero'
  /** true: what has no subject leaves the cap, and the dimension is judged on the rest; false: on its full mark */
  rescaleNotApplicable: boolean
}

/** Complaints about a policy, by path. */
export function checkPolicy({ fullMark, weights }: ScoringPolicy): FieldProblem[] {
  return dimensions.flatMap((dimension) => [
    ...(exact(fullMark[dimension]).greaterThan(0)
      ? []
      : [{ path: `fullMark.${dimension}`, code: 'fullMarkNotAboveZero' }]),
    ...(exact(weights[dimension]).isNegative() ? [{ path: `weights.${dimension}`, code: 'negative' }] : []),
  ])
}

/** Refuses a policy whose marks are not above zero or whose weights do not sum to 1. */
export function refuseWrongPolicy(policy: ScoringPolicy): void {
  const fields = checkPolicy(policy)
  if (fields.length > 0) throw problems.invalid({ fields })
  const total = sum(Object.values(policy.weights))
  if (!total.equals(1)) throw problems.weightsDoNotSum({ sum: decimalText(total) })
}
