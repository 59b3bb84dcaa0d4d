import type { FieldProblem } from '../problems'

/** What is wrong with one value, without the path, which the caller knows. Its sentence is `refused.<code>` of the `scoring` messages. */
export type Complaint = Pick<FieldProblem, 'code' | 'values'>
export type Parsed = { ok: true; value: string } | { ok: false; problem: Complaint }

/** One level of a qualitative measure; `factor` is its share of the cap, 0 to 1. Its label is its own or `level.<key>`. */
export type Level = { key: string; factor: string; label?: string }
/** From this actual value on, the measure earns `percent` of its cap. */
export type Step = { from: string; percent: string }

/** What a measure lays down for its own scoring. Amounts are canonical decimal strings. */
export type Rules = { target?: string | null; levels?: readonly Level[] | null; steps?: readonly Step[] | null }
export type Given = Rules & { actual: string }

/** An exact share of the cap, kept as a fraction so that `cap × A ÷ S` divides last and once. Always 0 to 1. */
export type Share = { numerator: string; denominator: string }
/** `ruleKey` is a key of the `scoring` messages. */
export type Explanation = { ruleKey: string; values: Record<string, string> }

export type KindName = 'ratio' | 'ratio_desc' | 'percent' | 'yes_no' | 'count' | 'qualitative' | 'stepped' | 'imported'

/** One way to score a measure. A new one is a file like its neighbours and a line in registry.ts. */
export type IndicatorKind = {
  kind: KindName
  /** whether more is better, less is better, or the rules themselves decide */
  direction: 'more' | 'less' | 'none'
  /** what the form asks for; `none` when another module brings the value */
  inputType: 'decimal' | 'wholeNumber' | 'percent' | 'yesNo' | 'level' | 'none'
  needsTarget: boolean
  /** the target that stands when none was given */
  defaultTarget?: string
  /** Reads one actual value. Empty is not a value: the caller keeps it as missing. */
  parseActual(raw: unknown, rules?: Rules): Parsed
  /** Complaints about the rules of a measure, by path; empty when it can be scored. A target not yet set is no complaint. */
  checkRules(rules: Rules): FieldProblem[]
  /** The share of the cap that this value earns. Takes rules that `checkRules` accepts and a parsed value. */
  share(given: Given): Share
  /** Which rule gave that share, and the figures that its sentence names. */
  explain(given: Given): Explanation
}

export const NOTHING: Share = { numerator: '0', denominator: '1' }
export const WHOLE: Share = { numerator: '1', denominator: '1' }
