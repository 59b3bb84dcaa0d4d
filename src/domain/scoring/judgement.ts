import type { Rules } from '../indicators/kind'
import { parseAmount } from '../indicators/parse'
import { kindOf } from '../indicators/registry'
import { problems } from '../problems'
import { exact } from './decimal'
import type { MeasurePart } from './measure'
import { checkGivenScore, scoreMeasure } from './measure'

/** The measure that is judged: its kind, cap and rules; `target` is what was laid down for this agency, null when nobody has. */
export type JudgedMeasure = Rules & { kind: string; cap: string }

/** What an evaluator found. Empty texts are the same as nothing. */
export type Finding = {
  /** as it was proven; nothing when there is no evidence at all */
  actual?: string | null
  /** the target that the evaluator holds for right; nothing leaves the one that was laid down */
  target?: string | null
  /** a score of the evaluator's own; nothing takes the rule's */
  score?: string | null
  reason?: string | null
}

export type Judgement = {
  target: string | null
  actual: string | null
  score: string
  reason: string | null
  /** what the rule gives for these values; null when it gives nothing */
  computed: string | null
  /** the evaluator's word stands instead of the rule or of the target that was laid down */
  departs: boolean
  part: MeasurePart
}

/**
 * The evaluator's score of one measure: by the rule, or his own up to the cap. Whoever departs from the rule or from the
 * target that was laid down says why, and so does who gives a zero because nothing was proven [domain notes A.3].
 * Refuses values that the kind does not read, a score above the cap, neither value nor score, and a missing reason.
 */
export function judge(measure: JudgedMeasure, finding: Finding): Judgement {
  const own = filled(finding.score)
  const reason = filled(finding.reason)
  const target = kindOf(measure.kind).needsTarget ? (filled(finding.target) ?? measure.target ?? null) : null
  const scored = scoreMeasure({ ...measure, target, actual: filled(finding.actual) })
  const { actual, target: targetInForce } = scored.part
  if (own !== null) refuseWrongScore(own, measure.cap)
  const score = own === null ? scored.score : canonicalAmount(own)
  if (score === null) throw problems.invalid({ fields: [lacking(actual)] })

  const departs =
    !sameAmount(score, scored.score) ||
    (measure.target != null && !sameAmount(targetInForce, measure.target) && kindOf(measure.kind).needsTarget)
  if (departs && reason === null) throw problems.reasonRequired({ fields: [{ path: 'reason', code: 'required' }] })
  return { target: targetInForce, actual, score, reason, computed: scored.score, departs, part: scored.part }
}

const filled = (text: string | null | undefined): string | null => text?.trim() || null

function refuseWrongScore(score: string, cap: string): void {
  const fields = checkGivenScore(score, cap)
  if (fields.length > 0) throw problems.invalid({ fields })
}

/** A score that `checkGivenScore` let pass, in its canonical form. */
function canonicalAmount(text: string): string {
  const parsed = parseAmount(text)
  return parsed.ok ? parsed.value : text
}

/** Without a value and without an own score the value is asked for; with a value the target is. */
const lacking = (actual: string | null) =>
  actual === null ? { path: 'actual', code: 'findingRequired' } : { path: 'target', code: 'targetUnset' }

function sameAmount(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right
  return exact(left).equals(right)
}
