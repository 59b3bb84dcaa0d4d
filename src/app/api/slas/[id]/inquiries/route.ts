import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { makeInquiries } from '../../../../../services/sla/makeInquiries'

const asked = z.object({ cycle: z.string().max(40) })

/** Makes the inquiries of an agreement's rows for a cycle, those that it does not have yet. */
export const POST = endpoint(asked, ({ req, body, params }) =>
  makeInquiries({ req, id: params.id ?? '', cycle: body.cycle }),
)
