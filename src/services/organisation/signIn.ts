import type { Payload, PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { recordEvent } from '../system/audit'

type Credentials = { payload: Payload; req: PayloadRequest; email: string; password: string }

/** Signs a person in; returns the session's cookie and the page to go to. Refuses wrong, locked and switched-off accounts. */
export async function signIn({
  payload,
  req,
  email,
  password,
}: Credentials): Promise<{ cookie: string; next: string }> {
  const { token, user } = await login({ payload, req, email: email.trim().toLowerCase(), password })
  if (!token || !user) throw problems.wrongCredentials()
  req.user = user
  await recordEvent(req, { event: 'user.signedIn', subject: { type: 'user', id: user.id } })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return { cookie, next: nextPage(user) }
}

async function login({ payload, req, email, password }: Credentials) {
  try {
    return await payload.login({ collection: 'users', data: { email, password }, req, overrideAccess: true, depth: 0 })
  } catch (error) {
    // By what it says, not by its class: the build holds Payload's classes more than once.
    const { status, message } = error as { status?: number; message?: string }
    if (status !== 401) throw error
    throw message === req.t('error:userLocked') ? problems.accountLocked() : problems.wrongCredentials()
  }
}

/** Staff who only configure or write go to the admin; everyone with work in the portal goes there. */
export function nextPage(user: unknown): string {
  const assignments = assignmentsOf(user)
  const worksInPortal =
    holdsSomewhere(assignments, 'evaluation.read') || holdsSomewhere(assignments, 'evaluation.readOwn')
  return worksInPortal ? '/portal' : '/admin'
}
