import type { Payload, PayloadRequest } from 'payload'

/**
 * Mails a link to a new password, if there is such an account. It answers the same in either case, so that nobody learns
 * here who has one; one a minute passes for an account.
 */
export async function requestPasswordReset({
  payload,
  req,
  email,
}: {
  payload: Payload
  req: PayloadRequest
  email: string
}): Promise<void> {
  await payload.forgotPassword({ collection: 'users', data: { email: email.trim().toLowerCase() }, req })
}
