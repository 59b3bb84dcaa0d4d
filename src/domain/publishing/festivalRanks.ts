import type { Contestant, Ranked } from '../scoring/ranking'
import { rankGroup } from '../scoring/ranking'

/** One agency that takes part, with the group in which it is compared. */
export type Participant = Contestant & { group: string }

/** The council's word where nothing else tells equals apart: an agency that it put first, in the order of its minutes. */
export type TieBreak = { agency: string }

/**
 * Ranks every group of a festival. An agency that the council put first stands before its equals; those that it did not
 * name stay equal among themselves. It changes nothing where the figures decide.
 */
export function festivalRanks<T extends Participant>(
  participants: readonly T[],
  tieBreaks: readonly TieBreak[],
): Ranked<T>[] {
  const places = new Map(tieBreaks.map(({ agency }, index) => [agency, index + 1]))
  const placed = participants.map((one) => ({ ...one, councilPlace: places.get(one.key) ?? tieBreaks.length + 1 }))
  const groups = [...new Set(placed.map(({ group }) => group))]
  return groups.flatMap((group) => rankGroup(placed.filter((one) => one.group === group)))
}

/** Groups whose first place nothing has settled yet: the festival cannot name a winner there. */
export const groupsWithoutWinner = (ranked: readonly Ranked<Participant>[]): string[] => [
  ...new Set(ranked.filter(({ rank, needsCouncil }) => rank === 1 && needsCouncil).map(({ group }) => group)),
]
