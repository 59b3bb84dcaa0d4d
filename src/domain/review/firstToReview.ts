import { dimensions } from '../scoring/policy'
import type { ReviewView } from './views'
import { isScored } from './views'

/**
 * Where a review opens: at the measure that the address names, else at the first one without a score in the dimension that
 * it names or that this person scores, else at that dimension's first. Null when the evaluation has no measures.
 */
export function firstToReview(
  { items, rights }: Pick<ReviewView, 'items' | 'rights'>,
  asked: { item?: string | undefined; dimension?: string | undefined },
): string | null {
  const named = items.find(({ id }) => id === asked.item)
  if (named) return named.id
  const dimension = dimensions.find((one) => one === asked.dimension) ?? dimensions.find((one) => rights.score[one])
  const own = items.filter((item) => dimension === undefined || item.dimension === dimension)
  const first = own.find((item) => !isScored(item)) ?? own[0] ?? items[0]
  return first?.id ?? null
}
