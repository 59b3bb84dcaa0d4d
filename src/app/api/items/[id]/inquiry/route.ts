import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { loadReviewedItem } from '../../../../../services/evaluation/loadReview'
import { recordInquiry } from '../../../../../services/evaluation/recordInquiry'
import { seenAt, value } from '../../fields'

const asked = z.object({ seenAt, actual: z.string().min(1, 'required').max(64, 'required'), letterNumber: value })

/** Registers the answer of the inquiry agency to one measure. */
export const POST = endpoint(asked, async ({ req, body, params }) => {
  const item = await recordInquiry({ req, itemId: params.id ?? '', ...body })
  return loadReviewedItem({ req, item })
})
