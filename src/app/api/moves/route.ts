import { z } from 'zod'
import { endpoint } from '../../../lib/http'
import { transition } from '../../../services/system/moves'

const asked = z.object({
  noun: z.enum(['cycle', 'evaluation', 'festival']),
  id: z.uuid('notFound'),
  move: z.string().min(1, 'required'),
  input: z.object({ reason: z.string().max(4000, 'tooLong').optional() }).optional(),
})

/** Makes one move. Moves whose input is more than a reason have routes of their own. */
export const POST = endpoint(asked, async ({ req, body }) => {
  const { id, workflowState } = await transition({ req, ...body, input: body.input ?? {} })
  return { id, workflowState }
})
