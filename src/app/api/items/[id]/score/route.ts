import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { loadReviewedItem } from '../../../../../services/evaluation/loadReview'
import { scoreItem } from '../../../../../services/evaluation/scoreItem'
import { reason, seenAt, value } from '../../fields'

const asked = z.object({
  seenAt,
  actual: value,
  target: value,
  score: value,
  reason,
  notApplicable: z.boolean().optional(),
})

/** Scores one measure and answers what the screen shows anew. */
export const POST = endpoint(asked, async ({ req, body, params }) => {
  const item = await scoreItem({ req, itemId: params.id ?? '', ...body })
  return loadReviewedItem({ req, item })
})
