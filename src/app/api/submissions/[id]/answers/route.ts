import { z } from 'zod'
import { saverEndpoint, saverRoute } from '../../../../../lib/saverEndpoint'
import { saveAnswers } from '../../../../../services/forms/saveAnswers'
import { savedAfter } from '../../../../../services/forms/savedAfter'
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

/** What was saved after `?since=REVISION`, for who fills the form and was told that there is something. */
export const GET = saverRoute(async ({ payload, token, params, request, speak }) => {
  const { req, row, language } = await saver({ payload, token, evaluationId: params.id ?? '' })
  speak(language)
  const since = Number(new URL(request.url).searchParams.get('since'))
  return Response.json(await savedAfter(req, row, since))
})
