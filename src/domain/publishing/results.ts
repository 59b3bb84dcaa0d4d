import { bandOf } from '../scoring/bands'
import { compare, decimalText, exact, quotient } from '../scoring/decimal'
import type { Dimension, ScoringPolicy } from '../scoring/policy'
import { TOTAL_MARK } from '../scoring/policy'
import type { Ranked } from '../scoring/ranking'
import { buildCard } from './buildCard'
import type { Card, CardGroup } from './card'
import type { FinalItem } from './finalItem'
import type { Participant, TieBreak } from './festivalRanks'
import { festivalRanks } from './festivalRanks'

/** One agency's published result: what the public sees of it, for ever. Decimal strings, unrounded. */
export type PublishedResult = {
  agency: string
  agencyName: string
  rank: number
  previousRank: number | null
  total: string
  /** each dimension on the scale of 1000, so that agencies can be set side by side; null where it does not apply */
  general: string | null
  specific: string | null
  previousTotal: string | null
  band: string
  isWinner: boolean
  card: Card
}

/** What last year's festival published of an agency. */
export type PreviousResult = { total: string; rank: number; card: Card }

/** One agency whose results were approved and sent. */
export type Finalist = {
  agency: string
  agencyName: string
  group: CardGroup
  /** the total that the product keeps; the card must add up to it */
  storedTotal: string | null
  items: readonly FinalItem[]
}

export type PublicationInput = {
  performanceYear: number
  policy: ScoringPolicy
  finalists: readonly Finalist[]
  previous: { year: number; byAgency: ReadonlyMap<string, PreviousResult> } | null
  tieBreaks: readonly TieBreak[]
}

/** What contradicts itself must not be published; it is a defect of ours, no refusal that a person could mend. */
export class TotalsDiffer extends Error {
  constructor(agencyName: string, stored: string | null, computed: string | null) {
    super(`the total of ${agencyName} is kept as ${stored} but its measures add up to ${computed}`)
  }
}

export type Candidate = Participant & { finalist: Finalist; card: Card }

/**
 * All results of a festival, in the order of the agencies' ids. An agency to which nothing applied has no total and so no
 * result. Throws `TotalsDiffer` where the kept total is not what the measures add up to.
 */
export function makeResults(input: PublicationInput): PublishedResult[] {
  return rankFinalists(input)
    .map((ranked) => published(ranked, input))
    .sort((left, right) => (left.agency < right.agency ? -1 : 1))
}

/** The finalists with their places, before anything is published; the guards of publishing read the same ranking. */
export const rankFinalists = (input: PublicationInput): Ranked<Candidate>[] =>
  festivalRanks(
    input.finalists.flatMap((finalist) => candidate(finalist, input)),
    input.tieBreaks,
  )

function candidate(finalist: Finalist, { performanceYear, previous, policy }: PublicationInput): Candidate[] {
  const before = previous?.byAgency.get(finalist.agency)
  const { card, total } = buildCard({
    performanceYear,
    previous: previous && { year: previous.year, card: before?.card ?? null },
    group: finalist.group,
    policy,
    items: finalist.items,
  })
  const isSame =
    total === null || finalist.storedTotal === null
      ? total === finalist.storedTotal
      : compare(total, finalist.storedTotal) === 0
  if (!isSame) throw new TotalsDiffer(finalist.agencyName, finalist.storedTotal, total)
  if (total === null) return []
  const { agency, group } = finalist
  return [
    {
      key: agency,
      group: group.code,
      total,
      general: scored(card, 'general'),
      specific: scored(card, 'specific'),
      lastYearTotal: before?.total ?? null,
      finalist,
      card,
    },
  ]
}

const scored = (card: Card, dimension: Dimension) => {
  const found = card.dimensions.find(({ key, applies }) => key === dimension && applies)
  return found ? { score: found.score, cap: found.cap } : null
}

function published(ranked: Ranked<Candidate>, { previous }: PublicationInput): PublishedResult {
  const { finalist, card, total, rank } = ranked
  if (total === null || rank === null) throw new RangeError('a candidate without a total')
  const before = previous?.byAgency.get(finalist.agency)
  // A place in another group says nothing about a place in this one.
  const sameGroup = before?.card.group.code === finalist.group.code
  return {
    agency: finalist.agency,
    agencyName: finalist.agencyName,
    rank,
    previousRank: before && sameGroup ? before.rank : null,
    total,
    general: onThousand(ranked.general),
    specific: onThousand(ranked.specific),
    previousTotal: before?.total ?? null,
    band: bandOf(total)?.key ?? '',
    isWinner: rank === 1 && !ranked.needsCouncil,
    card,
  }
}

const onThousand = (node: { score: string; cap: string } | null): string | null =>
  node && decimalText(quotient(exact(node.score).times(TOTAL_MARK), exact(node.cap)))
