import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { registerAppeal } from '../../../../services/evaluation/registerAppeal'

const asked = z.object({
  itemId: z.uuid('notFound'),
  text: z.string(),
  requestedTarget: z.string().max(64, 'notDecimal').nullish(),
  requestedActual: z.string().max(200, 'required').nullish(),
})

/** Registers an appeal; its text cannot be changed from then on. */
export const POST = endpoint(asked, async ({ req, body }) => {
  const { id, workflowState } = await registerAppeal({ req, ...body })
  return { id, workflowState }
})
