import { exact } from '../scoring/decimal'
import type { Given, IndicatorKind } from './kind'
import { WHOLE } from './kind'
import { parseAmount } from './parse'
import { checkTarget } from './target'

const staysWithin = ({ target, actual }: Given) => exact(actual).lessThanOrEqualTo(target ?? '0')

/** کاهشی: `cap × min(1, target ÷ actual)`. An actual of zero is within every target, so it earns the cap. */
export const ratioDesc: IndicatorKind = {
  kind: 'ratio_desc',
  direction: 'less',
  inputType: 'decimal',
  needsTarget: true,
  parseActual: parseAmount,
  checkRules: (rules) => checkTarget(rules, parseAmount),
  share: (given) => (staysWithin(given) ? WHOLE : { numerator: given.target ?? '0', denominator: given.actual }),
  explain: (given) => ({
    ruleKey: staysWithin(given) ? 'rule.ratioDescReached' : 'rule.ratioDesc',
    values: { actual: given.actual, target: given.target ?? '0' },
  }),
}
