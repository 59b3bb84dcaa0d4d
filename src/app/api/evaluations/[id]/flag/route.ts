import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { flagQuestion } from '../../../../../services/evaluation/flagQuestion'
import { loadReviewedEvaluation } from '../../../../../services/evaluation/loadReview'
import { reason } from '../../../items/fields'

/** Marks a question that is no part of a measure as deficient. */
export const POST = endpoint(z.object({ path: z.string().max(200), reason }), async ({ req, body, params }) => {
  const evaluationId = params.id ?? ''
  await flagQuestion({ req, evaluationId, ...body })
  return loadReviewedEvaluation({ req, evaluationId })
})
