/** The life of one measure of one agency (E.1b of the workflows, its last line). It has no moves of its own: work on it moves it. */
export const itemStates = [
  'empty',
  'self_entered',
  'scored',
  'flagged',
  'rescored',
  'appealed',
  'decided',
  'final',
] as const
export type ItemState = (typeof itemStates)[number]

/** States of an evaluation in which evaluators work on its measures; the first touch begins the review. */
export const reviewableStates = ['submitted', 'under_review'] as const

/** States of an evaluation in which the answer of an inquiry may come in: until the initial approval. */
export const inquiryStates = ['not_started', 'in_progress', 'submitted', 'under_review', 'returned'] as const

type Flagged = { itemState: string; returnedAt?: string | null }

/** A score given after the agency mended a flagged measure is told apart from a first score. */
export const stateAfterScoring = ({ itemState, returnedAt }: Flagged): ItemState =>
  itemState === 'rescored' || (itemState === 'flagged' && returnedAt) ? 'rescored' : 'scored'

type Scored = Flagged & { initialScore?: string | null; notApplicable?: boolean | null; selfActual?: string | null }

/** Taking a flag back leaves the measure as it was before the flag. */
export function stateAfterUnflag({
  itemState,
  returnedAt,
  initialScore,
  notApplicable,
  selfActual,
}: Scored): ItemState {
  if (initialScore != null || notApplicable) return stateAfterScoring({ itemState, returnedAt })
  return selfActual ? 'self_entered' : 'empty'
}
