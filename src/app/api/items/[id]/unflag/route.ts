import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { unflagItem } from '../../../../../services/evaluation/flagItem'
import { loadReviewedItem } from '../../../../../services/evaluation/loadReview'
import { reason, seenAt } from '../../fields'

/** Takes the flag of a measure back. */
export const POST = endpoint(z.object({ seenAt, reason }), async ({ req, body, params }) => {
  const item = await unflagItem({ req, itemId: params.id ?? '', ...body })
  return loadReviewedItem({ req, item })
})
