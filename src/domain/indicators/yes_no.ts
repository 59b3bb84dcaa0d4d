import type { IndicatorKind } from './kind'
import { NOTHING, WHOLE } from './kind'
import { parseChoice } from './parse'

/** بلی/خیر: the cap or nothing. */
export const yesNo: IndicatorKind = {
  kind: 'yes_no',
  direction: 'none',
  inputType: 'yesNo',
  needsTarget: false,
  parseActual: (raw) => parseChoice(raw, ['yes', 'no'], 'notYesNo'),
  checkRules: () => [],
  share: ({ actual }) => (actual === 'yes' ? WHOLE : NOTHING),
  explain: ({ actual }) => ({ ruleKey: actual === 'yes' ? 'rule.yes' : 'rule.no', values: {} }),
}
