import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { transition } from '../../../../../services/system/moves'

const asked = z.object({
  decision: z.enum(['accept', 'acceptPartially', 'reject'], 'notOption'),
  reason: z.string().max(4000, 'tooLong'),
  newScore: z.string().max(64, 'notDecimal').nullish(),
})

/** Decides an appeal with a reason and, when it is accepted, a new score. */
export const POST = endpoint(asked, async ({ req, body: { decision, ...input }, params }) => {
  const { id, workflowState } = await transition({ req, noun: 'appeal', id: params.id ?? '', move: decision, input })
  return { id, workflowState }
})
