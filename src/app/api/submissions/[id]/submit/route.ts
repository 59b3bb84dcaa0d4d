import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { submitAnswers } from '../../../../../services/forms/submitAnswers'

/** «ثبت نهایی» of the evaluation's answers, as of the revision that the person saw. */
export const POST = endpoint(z.object({ revision: z.number().int().min(0) }), async ({ req, params, body }) => {
  if (!z.uuid().safeParse(params.id).success) throw problems.notFound()
  const { id, workflowState } = await submitAnswers({ req, evaluationId: params.id ?? '', revision: body.revision })
  return { id, state: workflowState }
})
