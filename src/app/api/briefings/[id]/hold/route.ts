import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { transition } from '../../../../../services/system/moves'

const asked = z.object({ minutes: z.string().max(20_000, 'tooLong').default('') })

/** Closes a briefing that was held, with its minutes. */
export const POST = endpoint(asked, async ({ req, body, params }) => {
  const { id } = await transition({ req, noun: 'briefing', id: params.id ?? '', move: 'hold', input: body })
  return { id }
})
