import { z } from 'zod'
import { mostReply } from '../../../../../domain/forms/public/response'
import { endpoint } from '../../../../../lib/http'
import { transition } from '../../../../../services/system/moves'

const asked = z.object({
  move: z.enum(['see', 'reply', 'remove']),
  reply: z.string().max(mostReply, 'tooLong').optional(),
  reason: z.string().max(4000, 'tooLong').optional(),
})

/** Moves one response of the public: seen, replied to, or removed for a reason. */
export const POST = endpoint(asked, async ({ req, body: { move, ...input }, params }) => {
  const { id, workflowState } = await transition({ req, noun: 'publicResponse', id: params.id ?? '', move, input })
  return { id, workflowState }
})
