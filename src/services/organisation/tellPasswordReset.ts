import type { PayloadRequest } from 'payload'
import { recordAndTell } from '../system/recordAndTell'

/** Records that a password was changed by a link, and mails its owner so. */
export async function tellPasswordReset(req: PayloadRequest, userId: string | undefined): Promise<void> {
  if (userId) await recordAndTell(req, { event: 'user.passwordReset', subject: { type: 'user', id: userId } })
}
