import type { PayloadRequest } from 'payload'
import type { EventDetails, EventName } from '../../domain/events'
import type { Subject } from './audit'
import { recordEvent } from './audit'
import { queueNotices } from './queueNotices'

/** For what happens outside the machines' moves: the audit event and its notices, in the transaction of the request. */
export async function recordAndTell(
  req: PayloadRequest,
  happened: { event: EventName; subject: Subject; details?: EventDetails; about?: string },
): Promise<string> {
  const auditId = await recordEvent(req, happened)
  await queueNotices(req, { auditId, details: {}, ...happened })
  return auditId
}
