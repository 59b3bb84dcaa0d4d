import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { flagItem } from '../../../../../services/evaluation/flagItem'
import { loadReviewedItem } from '../../../../../services/evaluation/loadReview'
import { reason, seenAt } from '../../fields'

const flag = z.object({ part: z.string().max(200).nullish(), reason: z.string().max(4000, 'tooLong') })
const body = z.object({
  seenAt,
  /** what is lacking in the measure as a whole; or, of each of its parts */
  reason,
  flags: z.array(flag).min(1).max(60).optional(),
  dueDate: z.string().max(10).nullish(),
})

/** Marks a measure or parts of it as deficient, with what is lacking. */
export const POST = endpoint(body, async ({ req, body, params }) => {
  const item = await flagItem({ req, itemId: params.id ?? '', ...body })
  return loadReviewedItem({ req, item })
})
