import { isKindName, kinds } from '../indicators/registry'
import type { Rules } from '../indicators/kind'
import { canonical, compare } from '../scoring/decimal'
import type { MeasurePart, MeasureStatus } from '../scoring/measure'
import { scoreMeasure } from '../scoring/measure'
import type { Dimension } from '../scoring/policy'
import type { ScoreSource } from '../scoring/valueInForce'
import type { CardMeasure } from './card'

type Named = { code: string; title: string }

/** One measure of one agency as the council approved it, with all that its report card tells. */
export type FinalItem = {
  key: string
  dimension: Dimension
  axis: Named & { key: string }
  indicator: Named & { key: string }
  measure: Named & { unit: string | null; kind: string } & Rules
  cap: string
  /** the target and actual that the evaluator accepted, or else the agency's own */
  target: string | null
  actual: string | null
  /** what the agency itself reckoned: goes into the national export, not into the public card */
  selfScore: string | null
  initialScore: string | null
  appealScore: string | null
  finalScore: string | null
  notApplicable: boolean
  /** what the evaluator, or the committee after an appeal, wrote about it */
  reason: string | null
  lastYear: { actual: string | null; score: string | null; cap: string | null }
}

/** Whether an item has a score, lacks one, or has no subject: three different things. */
export const statusOf = ({ notApplicable, finalScore }: FinalItem): MeasureStatus =>
  notApplicable ? 'notApplicable' : finalScore === null ? 'missing' : 'scored'

/** The council approves the score in force: the committee's where it changed one, else the evaluator's. */
const sourceOf = (item: FinalItem): ScoreSource | null =>
  statusOf(item) !== 'scored' ? null : item.appealScore !== null ? 'appeal' : 'initial'

/** The item as a line of the report card. */
export function cardMeasure(item: FinalItem): CardMeasure {
  const { code, title, unit, kind } = item.measure
  const status = statusOf(item)
  const { score, cap } = item.lastYear
  return {
    code,
    title,
    unit,
    kind,
    status,
    score: status === 'scored' ? canonical(item.finalScore ?? '0') : null,
    cap: canonical(item.cap),
    target: item.target === null ? null : canonical(item.target),
    actual: item.actual,
    actualLabel: item.measure.levels?.find(({ key }) => key === item.actual)?.label ?? null,
    source: sourceOf(item),
    part: whyOf(item),
    reason: item.reason,
    lastYear:
      score === null || cap === null
        ? null
        : { actual: item.lastYear.actual, score: canonical(score), cap: canonical(cap) },
  }
}

/** The rule where it gives exactly this score; else that somebody gave it, beside what the rule would have given. */
function whyOf(item: FinalItem): CardMeasure['part'] {
  const computed = computedPart(item)
  if (statusOf(item) === 'notApplicable') return { ruleKey: 'rule.notApplicable', ruleValues: { cap: item.cap } }
  if (item.finalScore === null) return { ruleKey: 'rule.missing', ruleValues: { cap: item.cap } }
  const byRule = computed?.points ?? null
  if (computed && byRule !== null && compare(byRule, item.finalScore) === 0) {
    return { ruleKey: computed.ruleKey, ruleValues: computed.ruleValues }
  }
  const given = { source: sourceOf(item) ?? 'final', points: canonical(item.finalScore), cap: canonical(item.cap) }
  return byRule === null
    ? { ruleKey: 'rule.givenAlone', ruleValues: given }
    : { ruleKey: 'rule.given', ruleValues: { ...given, computed: byRule } }
}

/** What the rule gives for the accepted values; null where they are not there or cannot be read. */
function computedPart({ measure, cap, target, actual }: FinalItem): MeasurePart | null {
  if (actual === null || !isKindName(measure.kind)) return null
  const rules: Rules = { levels: measure.levels, steps: measure.steps, target: target ?? measure.target }
  const kind = kinds[measure.kind]
  if (kind.checkRules(rules).length > 0 || !kind.parseActual(actual, rules).ok) return null
  return scoreMeasure({ ...rules, kind: measure.kind, cap, actual }).part
}
