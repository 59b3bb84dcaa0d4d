import { z } from 'zod'
import { publicEndpoint } from '../../../../lib/http'
import { resetPassword } from '../../../../services/organisation/resetPassword'

const asked = z.object({ token: z.string().max(200), password: z.string().min(1, 'required') })

/** Sets a new password by the code of a mailed link, signs in, and says where to go. */
export const POST = publicEndpoint(asked, async ({ payload, req, body }) => {
  const { cookie, next } = await resetPassword({ payload, req, ...body })
  return Response.json({ next }, { headers: { 'Set-Cookie': cookie } })
})
