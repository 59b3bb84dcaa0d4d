import type { Explanation, Parsed, Rules } from '../indicators/kind'
import { parseAmount } from '../indicators/parse'
import { checkMeasureRules, kindOf } from '../indicators/registry'
import { canonicalRules } from '../indicators/rules'
import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import { decimalText, exact, quotient } from './decimal'

export type MeasureStatus = 'missing' | 'scored' | 'notApplicable'

export type MeasureInput = Rules & {
  kind: string
  /** سقف امتیاز, a decimal string that is not below zero */
  cap: string
  /** null or '' is missing, never zero */
  actual: string | null | undefined
  /** the evaluator marked «موضوعیت ندارد» */
  notApplicable?: boolean
  /** the agency declared «عملکرد ندارد»: an answer that earns nothing, also where less would be better */
  noPerformance?: boolean
}

/** Why a score is what it is; pages, papers and exports read this and nothing else. `ruleKey` is in the `scoring` messages. */
export type MeasurePart = {
  target: string | null
  actual: string | null
  ruleKey: string
  ruleValues: Record<string, string>
  points: string | null
}

export type MeasureScore = { status: MeasureStatus; score: string | null; cap: string; part: MeasurePart }

/**
 * Scores one measure: `cap × share`, the cap multiplied first and the quotient carried to 20 digits after the point, so
 * that a third of 30 is exactly 10. A target that nobody has set leaves the measure missing. Refuses a cap below zero,
 * rules that the kind does not accept (a target of zero, steps that do not rise) and an actual that it does not read.
 */
export function scoreMeasure(input: MeasureInput): MeasureScore {
  const kind = kindOf(input.kind)
  const rules = canonicalRules(input)
  const cap = parseAmount(input.cap)
  const actual = input.actual ? kind.parseActual(input.actual, rules) : null
  const fields = [...complaint('cap', cap), ...checkMeasureRules(input.kind, rules), ...complaint('actual', actual)]
  if (fields.length > 0) throw problems.invalid({ fields })

  const target = kind.needsTarget ? (rules.target ?? kind.defaultTarget ?? null) : null
  const seen = { cap: valueOf(cap) ?? '0', target, actual: valueOf(actual) }
  if (input.notApplicable) return unscored('notApplicable', 'rule.notApplicable', seen)
  if (input.noPerformance) return scored(seen, '0', { ruleKey: 'rule.noPerformance', values: {} })
  if (seen.actual === null) return unscored('missing', 'rule.missing', seen)
  if (kind.needsTarget && target === null) return unscored('missing', 'rule.targetMissing', seen)

  const given = { ...rules, target, actual: seen.actual }
  const { numerator, denominator } = kind.share(given)
  const points = decimalText(quotient(exact(seen.cap).times(numerator), exact(denominator)))
  return scored(seen, points, kind.explain(given))
}

type Seen = { cap: string; target: string | null; actual: string | null }

const valueOf = (parsed: Parsed | null): string | null => (parsed?.ok ? parsed.value : null)

const complaint = (path: string, parsed: Parsed | null): FieldProblem[] =>
  parsed && !parsed.ok ? [{ path, ...parsed.problem }] : []

function scored({ cap, target, actual }: Seen, points: string, why: Explanation): MeasureScore {
  const ruleValues = { ...why.values, cap, points }
  return { status: 'scored', score: points, cap, part: { target, actual, ruleKey: why.ruleKey, ruleValues, points } }
}

function unscored(status: 'missing' | 'notApplicable', ruleKey: string, { cap, target, actual }: Seen): MeasureScore {
  return { status, score: null, cap, part: { target, actual, ruleKey, ruleValues: { cap }, points: null } }
}

/**
 * Complaints about a score that a person gives by hand (an evaluator without evidence, a committee after an appeal):
 * a decimal from zero to the cap, «حداکثر امتیاز مکتسبه از سقف امتیاز آن شاخص بیشتر نباشد».
 */
export function checkGivenScore(raw: unknown, cap: string, path = 'score'): FieldProblem[] {
  const parsed = parseAmount(raw)
  if (!parsed.ok) return complaint(path, parsed)
  return exact(parsed.value).greaterThan(cap) ? [{ path, code: 'aboveCap', values: { cap } }] : []
}
