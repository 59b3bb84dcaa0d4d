import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { markRead } from '../../../../services/system/messages'

const body = z.object({ ids: z.union([z.array(z.uuid()).min(1).max(100), z.literal('all')]) })

/** Marks messages as read. */
export const POST = endpoint(body, ({ req, body }) => markRead(req, body.ids))
