import { z } from 'zod'
import { problemBody } from '../../../../i18n/problemText'
import { endpoint } from '../../../../lib/http'
import { approveEvaluations } from '../../../../services/evaluation/approveEvaluations'

const asked = z.object({ ids: z.array(z.uuid('notFound')).min(1, 'required').max(200, 'required') })

/** Final approval of the chosen evaluations, each on its own: a line for each, with the refusal of those that were refused. */
export const POST = endpoint(asked, async ({ req, locale, body }) => {
  const results = await approveEvaluations({ req, ids: body.ids })
  return { results: results.map(({ id, refusal }) => ({ id, refusal: refusal && problemBody(refusal, locale) })) }
})
