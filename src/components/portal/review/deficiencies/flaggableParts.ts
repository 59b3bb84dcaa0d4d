import { isUnsettled } from '../../../../domain/review/deficiencies'
import type { Review } from '../ReviewProvider'

/** What of the present measure is not flagged yet; `null` is all of it, which leaves nothing else to flag. */
export function flaggableParts({
  item,
  deficiencies,
  form,
}: Pick<Review, 'item' | 'deficiencies' | 'form'>): { part: string | null; title: string | null }[] {
  const asked = form.parts[item.measure.id]
  if (!asked) return []
  const flagged = deficiencies
    .filter((one) => one.item === item.id && isUnsettled(one))
    .map(({ path }) => path.split('.')[1] ?? null)
  if (flagged.includes(null)) return []
  const parts = asked.filter(({ part }) => !flagged.includes(part))
  return flagged.length > 0 ? parts : [{ part: null, title: null }, ...parts]
}
