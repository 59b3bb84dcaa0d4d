import type { Rules } from '../indicators/kind'
import { isKindName, kinds } from '../indicators/registry'
import { compare } from '../scoring/decimal'
import type { MeasurePart, MeasureStatus } from '../scoring/measure'
import { scoreMeasure } from '../scoring/measure'
import type { ScoreSource } from '../scoring/valueInForce'
import { valueInForce } from '../scoring/valueInForce'
import type { ItemView } from './views'

/** Why a measure has its score: who gave it, by which rule (a sentence of the `scoring` messages), and what he wrote. */
export type Reasons = {
  status: MeasureStatus
  score: string | null
  source: ScoreSource | null
  part: Pick<MeasurePart, 'ruleKey' | 'ruleValues'>
  /** the evaluator's remark, or the reason of «موضوعیت ندارد» */
  remark: string | null
  /** the committee's reason, when the measure was appealed */
  decision: string | null
}

type Asked = Pick<
  ItemView,
  | 'measure'
  | 'cap'
  | 'target'
  | 'found'
  | 'inquiry'
  | 'appealScore'
  | 'finalScore'
  | 'notApplicable'
  | 'notApplicableReason'
  | 'appeal'
>

/** The reasons of the score that stands. A rule is named only where it gives exactly this score. */
export function reasonsOf(item: Asked): Reasons {
  const { score, source } = inForce(item)
  const status = item.notApplicable ? 'notApplicable' : score === null ? 'missing' : 'scored'
  return {
    status,
    score: status === 'scored' ? score : null,
    source: status === 'scored' ? source : null,
    part: partOf(item, status, score, source),
    remark: item.notApplicable ? item.notApplicableReason : (item.found?.reason ?? null),
    decision: item.appeal?.decisionReason ?? null,
  }
}

/** What was approved is what stood before: the final score keeps the name of the one who gave it. */
function inForce({ finalScore, appealScore, found, inquiry }: Asked) {
  const given = { appealScore, initialScore: found?.score ?? null, inquiryScore: inquiry?.score ?? null }
  const standing = valueInForce(given)
  return finalScore === null || standing.score === finalScore ? standing : valueInForce({ finalScore })
}

function partOf(item: Asked, status: MeasureStatus, score: string | null, source: ScoreSource | null): Reasons['part'] {
  if (status === 'notApplicable') return { ruleKey: 'rule.notApplicable', ruleValues: { cap: item.cap } }
  if (score === null) return { ruleKey: 'rule.missing', ruleValues: { cap: item.cap } }
  const values = source === 'inquiry' ? item.inquiry : item.found
  const computed = byRule(item.measure, item.cap, item.found?.target ?? item.target, values?.actual ?? null)
  if (computed?.points != null && compare(computed.points, score) === 0) return computed
  const given = { source: source ?? 'final', points: score, cap: item.cap }
  return computed?.points == null
    ? { ruleKey: 'rule.givenAlone', ruleValues: given }
    : { ruleKey: 'rule.given', ruleValues: { ...given, computed: computed.points } }
}

/** What the rule gives for a value; null where there is none or it cannot be read. */
export function byRule(
  { kind, levels, steps }: Pick<ItemView['measure'], 'kind' | 'levels' | 'steps'>,
  cap: string,
  target: string | null,
  actual: string | null,
): MeasurePart | null {
  if (actual === null || !isKindName(kind)) return null
  const rules: Rules = { levels, steps, target }
  if (kinds[kind].checkRules(rules).length > 0 || !kinds[kind].parseActual(actual, rules).ok) return null
  return scoreMeasure({ ...rules, kind, cap, actual }).part
}
