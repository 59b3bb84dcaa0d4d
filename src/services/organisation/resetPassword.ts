import type { Payload, PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload'
import { isProblem, problems } from '../../domain/problems'
import { inTransaction } from '../system/unitOfWork'
import { nextPage } from './signIn'

type Reset = { payload: Payload; req: PayloadRequest; token: string; password: string }

/**
 * Sets a new password by the code of a link, ends all sessions of the account and signs the person in. Refuses a code that
 * is wrong, used or older than an hour, and a weak password.
 */
export async function resetPassword({
  payload,
  req,
  token,
  password,
}: Reset): Promise<{ cookie: string; next: string }> {
  const done = await inTransaction({ payload, req }, (req) => reset({ payload, req, token, password }))
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token: done.token ?? '',
  })
  return { cookie, next: nextPage(done.user) }
}

async function reset({ payload, req, token, password }: Reset) {
  try {
    return await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true, req })
  } catch (error) {
    if (!isProblem(error) && (error as { status?: number }).status === 403) throw problems.resetLinkInvalid()
    throw error
  }
}
