import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { answerInvitation } from '../../../../../services/briefings/answerInvitation'

const asked = z.object({ coming: z.boolean(), expected: z.number().nullable().default(null) })

/** What an agency says to its invitation. */
export const POST = endpoint(asked, ({ req, body, params }) => answerInvitation({ req, id: params.id ?? '', ...body }))
