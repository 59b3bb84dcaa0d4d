import { reviewableStates } from '../../../domain/workflow/item'
import type { Review } from './ReviewProvider'

/** Why this person does not score the present measure now. */
export type Block = 'conflict' | 'approved' | 'decided' | 'state' | 'dimension'

/** Null when he may. The service refuses the same again. */
export function blockOf({ item, rights, evaluation }: Pick<Review, 'item' | 'rights' | 'evaluation'>): Block | null {
  if (rights.conflict) return 'conflict'
  if (item.state === 'decided' || item.state === 'final') return 'decided'
  if (rights.score[item.dimension]) return null
  if (!(reviewableStates as readonly string[]).includes(evaluation.state)) return 'state'
  return evaluation.approvedAt[item.dimension] ? 'approved' : 'dimension'
}
