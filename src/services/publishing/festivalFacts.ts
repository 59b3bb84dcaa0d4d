import type { FestivalFacts } from '../../domain/workflow/festival'
import type { MoveContext } from '../system/transition'

/** Being written by the publishing's owner. */
export async function loadFestivalFacts(_context: MoveContext): Promise<FestivalFacts> {
  throw new Error('not yet')
}
