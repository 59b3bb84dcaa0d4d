import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { EventDetails, EventName } from '../../domain/events'
import { idOf } from '../../domain/reference'
import { nowIso } from '../../lib/clock'
import { newId } from '../../lib/newId'
import { statement } from './sql'

/** What an event is about, and where it belongs. */
export type Subject = {
  type:
    | 'cycle'
    | 'evaluation'
    | 'item'
    | 'deficiency'
    | 'appeal'
    | 'inquiry'
    | 'briefing'
    | 'visit'
    | 'letter'
    | 'service'
    | 'sla'
    | 'evidence'
    | 'council'
    | 'festival'
    | 'circular'
    | 'user'
    | 'edition'
    | 'response'
    | 'form'
    | 'notice'
    | 'noticeText'
    | 'clockRule'
  id: string
  evaluation?: string | null
  cycle?: string | null
  agency?: string | null
  province?: string | null
}

/**
 * Appends one audit event in the transaction of the request, and returns its id. The actor is the signed-in person, or
 * nobody for the product. One plain statement, because every move and every save writes one.
 */
export async function recordEvent(
  req: PayloadRequest,
  { event, subject, details = {} }: { event: EventName; subject: Subject; details?: EventDetails },
): Promise<string> {
  const id = newId()
  await append(req, {
    id,
    at: nowIso(),
    event,
    actor: req.user?.id ?? null,
    actorName: req.user?.name ?? null,
    type: subject.type,
    subject: subject.id,
    evaluation: idOf(subject.evaluation),
    cycle: idOf(subject.cycle),
    agency: idOf(subject.agency),
    province: idOf(subject.province),
    details: JSON.stringify(details),
  })
  return id
}

type Named =
  | 'id'
  | 'at'
  | 'event'
  | 'actor'
  | 'actorName'
  | 'type'
  | 'subject'
  | 'evaluation'
  | 'cycle'
  | 'agency'
  | 'province'
  | 'details'

const append = statement<Record<Named, unknown>>(
  'audit_event',
  ({ id, at, event, actor, actorName, type, subject, evaluation, cycle, agency, province, details }) => sql`
    insert into audit_events (id, at, event, actor_id, actor_name, subject_type, subject_id, evaluation_id, cycle_id,
      agency_id, province_id, details)
    values (${id}, ${at}, ${event}, ${actor}, ${actorName}, ${type}, ${subject}, ${evaluation}, ${cycle}, ${agency},
      ${province}, ${details}::jsonb)`,
)
