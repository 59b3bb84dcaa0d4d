import { eventStream } from '../../../../../lib/eventStream'
import { saverRoute } from '../../../../../lib/saverEndpoint'
import { assertMayFill } from '../../../../../services/forms/saveAnswers'
import { saver } from '../../../../../services/forms/saver'
import { watchForm } from '../../../../../services/forms/watchForms'

/** What becomes of a form while it is open on somebody's screen, for those who fill it. */
export const GET = saverRoute(async ({ payload, token, params, request, speak }) => {
  const evaluationId = params.id ?? ''
  const { req, row, language } = await saver({ payload, token, evaluationId })
  speak(language)
  assertMayFill(req, row)
  const { id: personId, name } = req.user ?? { id: '', name: '' }
  return eventStream(request, (say) => watchForm(payload, evaluationId, { personId, name: name ?? '', tell: say }))
})
