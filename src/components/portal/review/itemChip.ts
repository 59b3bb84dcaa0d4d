import type { ItemView } from '../../../domain/review/views'
import { wasMended } from '../../../domain/review/views'
import type { ShapeName } from '../../ui/shapes'
import type { Tone } from '../../ui/tones'

export type ItemChipKey =
  | 'new'
  | 'inquiry'
  | 'scored'
  | 'rescored'
  | 'flagged'
  | 'mended'
  | 'notApplicable'
  | 'empty'
  | 'appealed'
  | 'decided'
  | 'final'

const looks: Record<ItemChipKey, { tone: Tone; shape: ShapeName }> = {
  new: { tone: 'info', shape: 'dot' },
  inquiry: { tone: 'neutral', shape: 'target' },
  scored: { tone: 'done', shape: 'check' },
  rescored: { tone: 'done', shape: 'check' },
  flagged: { tone: 'attention', shape: 'diamond' },
  mended: { tone: 'info', shape: 'half' },
  notApplicable: { tone: 'neutral', shape: 'square' },
  empty: { tone: 'neutral', shape: 'ring' },
  appealed: { tone: 'attention', shape: 'diamond' },
  decided: { tone: 'done', shape: 'check' },
  final: { tone: 'done', shape: 'seal' },
}

/** What an evaluator needs to know of a measure in a list: waits it for him, for the agency, or is it done. */
export function itemChipOf(
  item: ItemView,
  isAnswered = wasMended(item),
): { key: ItemChipKey; tone: Tone; shape: ShapeName } {
  const key = keyOf(item, isAnswered)
  return { key, ...looks[key] }
}

function keyOf(item: ItemView, isAnswered: boolean): ItemChipKey {
  const { state, notApplicable, found, inquiry, self } = item
  if (state === 'flagged') return isAnswered ? 'mended' : 'flagged'
  if (state === 'appealed' || state === 'decided' || state === 'final') return state
  if (notApplicable) return 'notApplicable'
  if (found) return state === 'rescored' ? 'rescored' : 'scored'
  if (inquiry) return 'inquiry'
  return self.actual === null && self.score === null ? 'empty' : 'new'
}
