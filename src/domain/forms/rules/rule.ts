/** How an answer is compared. Numbers are compared exactly, days by the calendar, all else as it is written. */
export const comparisons = [
  'is',
  'isNot',
  'includes',
  'above',
  'atLeast',
  'below',
  'atMost',
  'answered',
  'notAnswered',
  'changedOver',
  'roseOver',
  'fellOver',
] as const
export type Comparison = (typeof comparisons)[number]

/**
 * One condition on an answer. What is asked is named by its key, a part of a measure as `key.explanation`. It is compared
 * with a fixed value, with another answer, or with last year's answer of the same question; a change since last year is
 * compared with a percentage.
 */
export type Condition = {
  ask: string
  comparison: Comparison
  value?: string
  other?: string
  lastYear?: true
}

/** Conditions of which all must hold, or any one. */
export type Group = { match: 'all' | 'any'; conditions: readonly Condition[] }
/** What must hold of an answer, and staff's own sentence for when it does not. */
export type Check = Group & { message: string }

/** The rules of a question. They are data: nothing that staff write is ever run. */
export type Rules = {
  /** without it the question is always asked */
  visibleWhen?: Group
  /** required besides when it is required anyway; of a measure it is the explanation that becomes required */
  requiredWhen?: Group
  validWhen?: readonly Check[]
}

/** Comparisons that need nothing to compare with. */
export const bareComparisons: ReadonlySet<string> = new Set<Comparison>(['answered', 'notAnswered'])
/** Comparisons with last year, in percent. */
export const changeComparisons: ReadonlySet<string> = new Set<Comparison>(['changedOver', 'roseOver', 'fellOver'])

/** The parts of what a condition names: `m_1.explanation` is the explanation of `m_1`. */
export function partsOfAsk(ask: string): { name: string; part: string | null } {
  const dot = ask.indexOf('.')
  return dot < 0 ? { name: ask, part: null } : { name: ask.slice(0, dot), part: ask.slice(dot + 1) }
}
