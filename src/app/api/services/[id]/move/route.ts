import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { transition } from '../../../../../services/system/moves'

const short = z.string().max(100, 'tooLong')
const asked = z.object({
  move: z.string().min(1, 'required'),
  input: z
    .object({
      reason: z.string().max(4000, 'tooLong').optional(),
      code: short.optional(),
      letterNumber: short.nullable().optional(),
      letterDate: short.nullable().optional(),
    })
    .default({}),
})

/** Makes a move of a service's form, with the code, the letter or the reason that it asks for. */
export const POST = endpoint(asked, async ({ req, body, params }) => {
  const { workflowState } = await transition({ req, noun: 'service', id: params.id ?? '', ...body })
  return { workflowState }
})
