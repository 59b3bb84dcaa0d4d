import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { transition } from '../../../../../services/system/moves'

const asked = z.object({
  letterNumber: z.string().max(100, 'tooLong').nullish(),
  letterDate: z.string().max(10).nullish(),
})

/** Sends an inquiry, with its letter where it has one. */
export const POST = endpoint(asked, async ({ req, body, params }) => {
  const { id } = await transition({ req, noun: 'inquiry', id: params.id ?? '', move: 'send', input: body })
  return { id }
})
