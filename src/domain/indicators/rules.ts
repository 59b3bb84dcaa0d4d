import { parseDecimal } from '../text/decimal'
import type { Rules } from './kind'

/** A decimal as stored: ASCII digits, no idle zeros. What cannot be read stays as it is, for `checkRules` to refuse. */
const stored = (text: string): string => parseDecimal(text) ?? text

/** The rules of a measure as they are stored and computed with, whatever digits they were typed in. */
export function canonicalRules({ target, levels, steps }: Rules): Rules {
  return {
    target: target ? stored(target) : null,
    levels: levels?.map((level) => ({ ...level, factor: stored(level.factor) })) ?? null,
    steps: steps?.map(({ from, percent }) => ({ from: stored(from), percent: stored(percent) })) ?? null,
  }
}
