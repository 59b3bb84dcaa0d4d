import { checkCaps } from '../../../domain/scoring/caps'
import type { CapsCheck } from '../../../domain/scoring/caps'
import { parseDecimal } from '../../../domain/text/decimal'

export type SavedCap = { id: string; cap: string; dimension: string }
type Typed = { id: string | null; cap: string | null; dimension: string | null; fullMark: string }

/**
 * The caps of the general dimension with the one that is being typed in place of its saved value. What cannot be read as a
 * number yet counts as nothing.
 */
export function withTyped(saved: readonly SavedCap[], typed: Typed): CapsCheck {
  const others = saved.filter(({ id, dimension }) => id !== typed.id && dimension === 'general').map(({ cap }) => cap)
  const mine = typed.dimension === 'general' && typed.cap !== null ? parseDecimal(typed.cap) : null
  const fullMark = parseDecimal(typed.fullMark) ?? '0'
  return checkCaps(mine === null ? others : [...others, mine], fullMark)
}
