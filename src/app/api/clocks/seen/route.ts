import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { clocksOf } from '../../../../services/clocks/seenClocks'

/** How the deadlines of the rows of a list stand, all of them at once. */
export const POST = endpoint(z.object({ ids: z.array(z.uuid()).min(1).max(500) }), async ({ req, body }) => ({
  clocks: await clocksOf(req, body.ids),
}))
