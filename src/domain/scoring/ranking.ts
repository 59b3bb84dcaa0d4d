import { compare, exact } from './decimal'

/** One agency of a group. Scores of a dimension come with their caps, which differ where something had no subject. */
export type Contestant = {
  key: string
  total: string | null
  general: { score: string; cap: string } | null
  specific: { score: string; cap: string } | null
  lastYearTotal?: string | null
  /** the place that the council gave among equals, from its minutes */
  councilPlace?: number | null
}

export type Deciding = 'total' | 'specific' | 'general' | 'growth' | 'council'
export type Ranked<T extends Contestant = Contestant> = T & {
  /** 1 is the best; equals share a rank and the next one is left out. Null where there is no total */
  rank: number | null
  /** true when nothing told this one from its equal: the council decides and its minutes are recorded */
  needsCouncil: boolean
  /** what told it from those with the same total; `total` where nobody had it */
  decidedBy: Deciding
}

type Rule<T> = { by: Deciding; compare: (left: T, right: T) => number; fits: (equals: readonly T[]) => boolean }

/** Ties in order: higher specific, higher general, higher growth, then the council (domain notes A.7). Unrounded figures. */
const rules: readonly Rule<Contestant>[] = [
  { by: 'total', compare: (left, right) => compare(right.total ?? '-1', left.total ?? '-1'), fits: () => true },
  { by: 'specific', compare: (left, right) => byShare(left.specific, right.specific), fits: () => true },
  { by: 'general', compare: (left, right) => byShare(left.general, right.general), fits: () => true },
  {
    by: 'growth',
    // Their totals are equal, so the one with the lower figure last year grew more.
    compare: (left, right) => compare(left.lastYearTotal ?? '0', right.lastYearTotal ?? '0'),
    // Against one whose last year is unknown nobody can claim more growth; then growth decides nothing for any of them.
    fits: (equals) => equals.every(({ lastYearTotal }) => typeof lastYearTotal === 'string'),
  },
  {
    by: 'council',
    compare: (left, right) => (left.councilPlace ?? 0) - (right.councilPlace ?? 0),
    fits: (equals) => equals.every(({ councilPlace }) => typeof councilPlace === 'number'),
  },
]

type Scored = { score: string; cap: string } | null

/** Higher share of the cap first, by cross-multiplication so that nothing is rounded; without a cap comes last. */
function byShare(left: Scored, right: Scored): number {
  const leftCounts = left !== null && exact(left.cap).greaterThan(0)
  const rightCounts = right !== null && exact(right.cap).greaterThan(0)
  if (!leftCounts || !rightCounts) return Number(rightCounts) - Number(leftCounts)
  return exact(right.score).times(left.cap).comparedTo(exact(left.score).times(right.cap))
}

/** Splits sorted equals into runs that the rule cannot tell apart. */
function runs<T>(sorted: readonly T[], same: (left: T, right: T) => boolean): T[][] {
  return sorted.reduce<T[][]>((all, item) => {
    const last = all.at(-1)
    if (last?.[0] !== undefined && same(last[0], item)) last.push(item)
    else all.push([item])
    return all
  }, [])
}

/** A set of equals becomes an ordered list of smaller sets of equals, each knowing the rule that told it apart. */
function settle<T extends Contestant>(equals: T[], ruleIndex: number, by: Deciding): { equals: T[]; by: Deciding }[] {
  const rule = rules[ruleIndex]
  if (!rule || (equals.length === 1 && ruleIndex > 0)) return [{ equals, by }]
  if (!rule.fits(equals)) return settle(equals, ruleIndex + 1, by)
  const parts = runs(
    [...equals].sort((left, right) => rule.compare(left, right)),
    (left, right) => rule.compare(left, right) === 0,
  )
  return parts.flatMap((part) => settle(part, ruleIndex + 1, parts.length > 1 ? rule.by : by))
}

/**
 * Ranks the agencies of one group by their unrounded totals. An agency without a total stands last without a rank.
 * Those that no rule tells apart share a rank and are flagged `needsCouncil`.
 */
export function rankGroup<T extends Contestant>(contestants: readonly T[]): Ranked<T>[] {
  const [withTotal, without] = [contestants.filter(hasTotal), contestants.filter((one) => !hasTotal(one))]
  let place = 1
  const ranked = settle([...withTotal], 0, 'total').flatMap(({ equals, by }) => {
    const rank = place
    place += equals.length
    return equals.map((one) => ({ ...one, rank, needsCouncil: equals.length > 1, decidedBy: by }))
  })
  return [
    ...ranked,
    ...without.map((one) => ({ ...one, rank: null, needsCouncil: false, decidedBy: 'total' as const })),
  ]
}

const hasTotal = ({ total }: Contestant): boolean => total !== null
