import { z } from 'zod'
import { publicEndpoint } from '../../../../lib/http'
import { signIn } from '../../../../services/organisation/signIn'

const credentials = z.object({ email: z.email('notEmail'), password: z.string().min(1, 'required') })

/** Signs in with e-mail and password, sets the session's cookie and says where to go. */
export const POST = publicEndpoint(credentials, async ({ payload, req, body }) => {
  const { cookie, next } = await signIn({ payload, req, ...body })
  return Response.json({ next }, { headers: { 'Set-Cookie': cookie } })
})
