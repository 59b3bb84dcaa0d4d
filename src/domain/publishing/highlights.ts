import { exact } from '../scoring/decimal'
import type { Card, CardMeasure } from './card'

export type Highlights = { strongest: CardMeasure[]; weakest: CardMeasure[] }

/**
 * The three measures with the highest and the three with the lowest share of their cap; of equal shares the heavier one
 * first, because it says more. «ثبت‌نشده» counts as nothing earned; what has no subject is left out, and so is every
 * measure that would stand in both lists or that earned all of its cap and yet would be called weak.
 */
export function highlights(card: Card, count = 3): Highlights {
  const measures = card.dimensions
    .flatMap(({ axes }) => axes.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.measures)))
    .filter(({ status, cap }) => status !== 'notApplicable' && exact(cap).greaterThan(0))
  const strongest = [...measures]
    .filter(({ score }) => score !== null && exact(score).greaterThan(0))
    .sort((left, right) => byShare(right, left) || byCap(right, left))
    .slice(0, count)
  const weakest = [...measures]
    .filter((measure) => !strongest.includes(measure) && exact(measure.score ?? '0').lessThan(measure.cap))
    .sort((left, right) => byShare(left, right) || byCap(right, left))
    .slice(0, count)
  return { strongest, weakest }
}

/** Shares by cross-multiplication, so that nothing is rounded. */
const byShare = (left: CardMeasure, right: CardMeasure): number =>
  exact(left.score ?? '0')
    .times(right.cap)
    .comparedTo(exact(right.score ?? '0').times(left.cap))

const byCap = (left: CardMeasure, right: CardMeasure): number => exact(left.cap).comparedTo(right.cap)
