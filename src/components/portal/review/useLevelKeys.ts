import { choicesOf } from './choices'
import { useReview } from './ReviewProvider'
import type { Keys } from './useKeys'

/** 1 to 9 choose a level of a qualitative measure, or yes and no. */
export function useLevelKeys(enabled: boolean): Keys {
  const { item, draft, change, locale } = useReview()
  if (!enabled || draft.notApplicable) return {}
  const choices = choicesOf(item.measure, locale) ?? []
  return Object.fromEntries(
    choices.slice(0, 9).flatMap(({ value }, index) => {
      const choose = () => change({ actual: value })
      return [
        [`Digit${index + 1}`, choose],
        [`Numpad${index + 1}`, choose],
      ]
    }),
  )
}
