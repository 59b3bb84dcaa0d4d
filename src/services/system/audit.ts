import type { PayloadRequest } from 'payload'
import type { EventDetails, EventName } from '../../domain/events'
import { idOf } from '../../domain/reference'
import { nowIso } from '../../lib/clock'

/** What an event is about, and where it belongs. */
export type Subject = {
  type: 'cycle' | 'evaluation' | 'item' | 'appeal' | 'evidence' | 'council' | 'festival' | 'circular' | 'user' | 'edition'
  id: string
  evaluation?: string | null
  cycle?: string | null
  agency?: string | null
  province?: string | null
}

/** Appends one audit event in the transaction of the request. The actor is the signed-in person, or nobody for the product. */
export async function recordEvent(
  req: PayloadRequest,
  { event, subject, details = {} }: { event: EventName; subject: Subject; details?: EventDetails },
): Promise<string> {
  const { id } = await req.payload.db.create({
    collection: 'audit-events',
    req,
    data: {
      at: nowIso(),
      event,
      actor: req.user?.id ?? null,
      actorName: req.user?.name ?? null,
      subjectType: subject.type,
      subjectId: subject.id,
      evaluation: idOf(subject.evaluation),
      cycle: idOf(subject.cycle),
      agency: idOf(subject.agency),
      province: idOf(subject.province),
      details,
    },
  })
  return String(id)
}
