import type { IndicatorKind } from './kind'
import { parseWholeNumber } from './parse'
import { checkTarget, explainAgainstTarget, shareOfTarget } from './target'

/** تعدادی: whole things done of whole things due, such as two half-year reports; otherwise as `ratio`. */
export const count: IndicatorKind = {
  kind: 'count',
  direction: 'more',
  inputType: 'wholeNumber',
  needsTarget: true,
  parseActual: parseWholeNumber,
  checkRules: (rules) => checkTarget(rules, parseWholeNumber),
  share: shareOfTarget,
  explain: (given) => explainAgainstTarget('count', given),
}
