import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { flagItem } from '../../../../../services/evaluation/flagItem'
import { loadReviewedItem } from '../../../../../services/evaluation/loadReview'
import { reason, seenAt } from '../../fields'

/** Marks a measure as deficient, with what is lacking. */
export const POST = endpoint(z.object({ seenAt, reason }), async ({ req, body, params }) => {
  const item = await flagItem({ req, itemId: params.id ?? '', ...body })
  return loadReviewedItem({ req, item })
})
