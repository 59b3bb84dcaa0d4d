import type { IndicatorKind } from './kind'
import { parsePercent } from './parse'

/** واردشده: another module (a desk round, an inquiry) brings a percentage; nobody types it. `cap × percent ÷ 100`. */
export const imported: IndicatorKind = {
  kind: 'imported',
  direction: 'more',
  inputType: 'none',
  needsTarget: false,
  parseActual: parsePercent,
  checkRules: () => [],
  share: ({ actual }) => ({ numerator: actual, denominator: '100' }),
  explain: ({ actual }) => ({ ruleKey: 'rule.imported', values: { percent: actual } }),
}
