import { z } from 'zod'
import { saverEndpoint } from '../../../../../lib/saverEndpoint'
import { submitter } from '../../../../../services/forms/saver'
import { submitAnswers } from '../../../../../services/forms/submitAnswers'

const seen = z.object({ revision: z.number().int().min(0) })

/** «ثبت نهایی» of the evaluation's answers, as of the revision that the person saw. A hundred agencies do it on the last day. */
export const POST = saverEndpoint(seen, async ({ payload, token, body, params, speak }) => {
  const evaluationId = params.id ?? ''
  const { req, row, language } = await submitter({ payload, token, evaluationId })
  speak(language)
  const { id, workflowState } = await submitAnswers({ req, evaluationId, revision: body.revision, state: row.state })
  return { id, state: workflowState }
})
