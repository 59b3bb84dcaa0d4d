import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { signOut } from '../../../../services/organisation/signOut'

/** Ends the session in the database and clears the cookie. */
export const POST = endpoint(z.object({}), async ({ payload, req }) => {
  const cookie = await signOut({ payload, req })
  return Response.json({ next: '/portal/login' }, { headers: { 'Set-Cookie': cookie } })
})
