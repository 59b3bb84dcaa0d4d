import type { MeasurePart } from '../scoring/measure'
import type { ScoringPolicy } from '../scoring/policy'
import type { TotalNode } from '../scoring/rollUp'
import { rollUp } from '../scoring/rollUp'
import type { ItemScores, ScoreView } from '../scoring/valueInForce'
import { valueInForce } from '../scoring/valueInForce'
import { byRule, reasonsOf } from './reasons'
import type { ItemView } from './views'

/** A total with every step that made it, down to the sentence of each measure; nodes carry ids, `titles` names them. */
export type Unfolded = {
  inForce: TotalNode
  /** the same from the agency's own values */
  self: TotalNode
  titles: Record<string, { code: string; title: string }>
}

/** Unfolds the items of one evaluation, in their order, by the policy of its cycle. */
export function unfold(items: readonly ItemView[], policy: ScoringPolicy): Unfolded {
  return {
    inForce: rollUp(
      items.map((item) => leaf(item, 'inForce', partInForce(item))),
      policy,
    ),
    self: rollUp(
      items.map((item) => leaf(item, 'self', selfPart(item))),
      policy,
    ),
    titles: Object.fromEntries(
      items.flatMap(({ id, axis, indicator, measure }) => [
        [axis.id, named(axis)],
        [indicator.id, named(indicator)],
        [id, named(measure)],
      ]),
    ),
  }
}

const named = ({ code, title }: { code: string; title: string }) => ({ code, title })

const scoresOf = ({ self, inquiry, found, appealScore, finalScore }: ItemView): ItemScores => ({
  selfScore: self.score,
  inquiryScore: inquiry?.score ?? null,
  initialScore: found?.score ?? null,
  appealScore,
  finalScore,
})

function leaf(item: ItemView, view: ScoreView, part: MeasurePart) {
  const { id, dimension, axis, indicator, cap, notApplicable } = item
  const { score } = valueInForce(scoresOf(item), view)
  return { key: id, dimension, axis: axis.id, indicator: indicator.id, cap, notApplicable, score, part }
}

/** The values that the score in force was given on: the inquiry's until an evaluator has found his own. */
function partInForce(item: ItemView): MeasurePart {
  const { part, score, source } = reasonsOf(item)
  const given = source === 'inquiry' ? item.inquiry : item.found
  return { ...part, target: item.found?.target ?? item.target, actual: given?.actual ?? null, points: score }
}

/** The agency's own value by the rule. A score without a value is «عملکرد ندارد», which earns nothing. */
function selfPart(item: ItemView): MeasurePart {
  const { measure, cap, target, self, notApplicable } = item
  const none = { target, actual: self.actual, points: null, ruleValues: { cap } }
  if (notApplicable) return { ...none, ruleKey: 'rule.notApplicable' }
  const computed = byRule(measure, cap, target, self.actual)
  if (computed) return computed
  return self.score === null
    ? { ...none, ruleKey: 'rule.missing' }
    : { ...none, points: self.score, ruleKey: 'rule.noPerformance' }
}
