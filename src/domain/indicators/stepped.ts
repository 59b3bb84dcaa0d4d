import type { FieldProblem } from '../problems'
import { compare, exact } from '../scoring/decimal'
import type { Explanation, Given, IndicatorKind, Step } from './kind'
import { NOTHING } from './kind'
import { parseDecimal, parsePercent } from './parse'

/** The highest step that the actual value reaches, or none below the first. */
function stepOf({ steps, actual }: Given): Step | null {
  return (steps ?? []).reduce<Step | null>(
    (reached, step) =>
      exact(actual).greaterThanOrEqualTo(step.from) && (!reached || compare(step.from, reached.from) > 0)
        ? step
        : reached,
    null,
  )
}

function complaintsOf(step: Step, index: number, all: readonly Step[]): FieldProblem[] {
  const from = parseDecimal(step.from)
  if (!from.ok) return [{ path: `steps.${index}.from`, ...from.problem }]
  const percent = parsePercent(step.percent)
  if (!percent.ok) return [{ path: `steps.${index}.percent`, ...percent.problem }]
  const before = parseDecimal(all[index - 1]?.from)
  const rises = !before.ok || compare(from.value, before.value) > 0
  return rises ? [] : [{ path: `steps.${index}.from`, code: 'stepsNotRising' }]
}

/**
 * پله‌ای: a table of thresholds and percentages. From a threshold on (inclusive) its percentage of the cap is earned; below the
 * first one nothing. Percentages may fall as thresholds rise, which serves measures where less is better.
 */
export const stepped: IndicatorKind = {
  kind: 'stepped',
  direction: 'none',
  inputType: 'decimal',
  needsTarget: false,
  parseActual: parseDecimal,
  checkRules: ({ steps }) => (steps?.length ? steps.flatMap(complaintsOf) : [{ path: 'steps', code: 'stepsMissing' }]),
  share: (given) => {
    const step = stepOf(given)
    return step ? { numerator: step.percent, denominator: '100' } : NOTHING
  },
  explain: (given): Explanation => {
    const step = stepOf(given)
    return step
      ? { ruleKey: 'rule.stepped', values: { actual: given.actual, from: step.from, percent: step.percent } }
      : { ruleKey: 'rule.steppedBelow', values: { actual: given.actual } }
  },
}
