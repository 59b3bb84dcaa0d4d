import type { IndicatorKind } from './kind'
import { parseAmount } from './parse'
import { checkTarget, explainAgainstTarget, shareOfTarget } from './target'

/** افزایشی: `cap × min(1, actual ÷ target)`. */
export const ratio: IndicatorKind = {
  kind: 'ratio',
  direction: 'more',
  inputType: 'decimal',
  needsTarget: true,
  parseActual: parseAmount,
  checkRules: (rules) => checkTarget(rules, parseAmount),
  share: shareOfTarget,
  explain: (given) => explainAgainstTarget('ratio', given),
}
