import { z } from 'zod'
import { publicEndpoint } from '../../../../lib/http'
import { requestPasswordReset } from '../../../../services/organisation/requestPasswordReset'

/** Mails a link to a new password. The answer is the same whether or not there is such an account. */
export const POST = publicEndpoint(z.object({ email: z.email('notEmail') }), async ({ payload, req, body }) => {
  await requestPasswordReset({ payload, req, email: body.email })
})
