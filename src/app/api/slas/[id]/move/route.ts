import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { transition } from '../../../../../services/system/moves'

const asked = z.object({
  move: z.enum(['enforce', 'giveNotice']),
  input: z.object({
    validFrom: z.string().max(10).nullish(),
    effectiveDate: z.string().max(10).nullish(),
    reason: z.string().max(4000, 'tooLong').optional(),
    letterNumber: z.string().max(100, 'tooLong').nullish(),
    letterDate: z.string().max(10).nullish(),
  }),
})

/** The moves of an agreement that need a day: its first, or that of its termination. */
export const POST = endpoint(asked, async ({ req, body, params }) => {
  const { id } = await transition({ req, noun: 'sla', id: params.id ?? '', move: body.move, input: body.input })
  return { id }
})
