import type { Payload, PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, logoutOperation } from 'payload'

/** Ends the session in the database, so that its token is worthless from now on; returns the cookie that clears it. */
export async function signOut({ payload, req }: { payload: Payload; req: PayloadRequest }): Promise<string> {
  const collection = payload.collections.users
  await logoutOperation({ collection, req })
  return generateExpiredPayloadCookie({
    collectionAuthConfig: collection.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
  })
}
