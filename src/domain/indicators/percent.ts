import type { IndicatorKind } from './kind'
import { parsePercent } from './parse'
import { checkTarget, explainAgainstTarget, shareOfTarget } from './target'

/** درصدی: an actual of 0 to 100 percent against a target percentage, 100 when none was set; otherwise as `ratio`. */
export const percent: IndicatorKind = {
  kind: 'percent',
  direction: 'more',
  inputType: 'percent',
  needsTarget: true,
  defaultTarget: '100',
  parseActual: parsePercent,
  checkRules: (rules) => checkTarget(rules, parsePercent),
  share: shareOfTarget,
  explain: (given) => explainAgainstTarget('percent', given),
}
