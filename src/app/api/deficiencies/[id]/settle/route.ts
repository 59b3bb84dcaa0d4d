import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { loadReviewedEvaluation, loadReviewedItem } from '../../../../../services/evaluation/loadReview'
import { settleDeficiency } from '../../../../../services/evaluation/settleDeficiency'
import { reason } from '../../../items/fields'

const body = z.object({ move: z.enum(['withdraw', 'close', 'raiseAgain']), reason })

/** An evaluator takes a deficiency back, closes it, or raises it again; answers with what is stored now. */
export const POST = endpoint(body, async ({ req, body, params }) => {
  const { evaluationId, itemId } = await settleDeficiency({ req, id: params.id ?? '', ...body })
  return itemId
    ? loadReviewedItem({ req, item: { id: itemId, evaluation: evaluationId } })
    : loadReviewedEvaluation({ req, evaluationId })
})
