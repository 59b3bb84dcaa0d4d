import { z } from 'zod'
import { saverEndpoint } from '../../../../../lib/saverEndpoint'
import { saveAnswers } from '../../../../../services/forms/saveAnswers'
import { saver } from '../../../../../services/forms/saver'

const change = z.object({
  revision: z.number().int().min(0),
  answers: z.record(z.string().max(80), z.unknown()),
})

/** Saves changed answers of the evaluation's draft. Called while a person types, so it asks the database as little as it can. */
export const PUT = saverEndpoint(change, async ({ payload, token, body, params, speak }) => {
  const { req, row, language } = await saver({ payload, token, evaluationId: params.id ?? '' })
  speak(language)
  return saveAnswers({ req, evaluationId: params.id ?? '', change: body, row })
})
