import type { PayloadRequest } from 'payload'
import type { EventDetails, EventName } from '../../domain/events'
import { nowIso, today } from '../../lib/clock'
import { env } from '../../lib/env'
import { newId } from '../../lib/newId'
import type { Facts, Notice } from '../../notices/notice'
import { noticesOf } from '../../notices/registry'
import { renderNotice } from '../../notices/render'
import type { Subject } from './audit'
import { messageIdOf } from './outboxAddress'
import type { RecipientRow } from './queueNoticesSql'
import { insertNotices, recipientsStatement, rolesOf } from './queueNoticesSql'
import { runFewWays } from './sql'

export type Told = { auditId: string; event: EventName; subject: Subject; details: EventDetails }

/**
 * Writes the outbox rows of an event in the transaction of the request: one reading statement, one writing one, and none
 * for the events that nobody is told of. What a seed tells of as history is nobody's news. A rollback takes them along. Returns how many rows there are.
 */
export async function queueNotices(req: PayloadRequest, told: Told): Promise<number> {
  if (req.context.importing === true) return 0
  const notices = noticesOf(told.event)
  if (notices.length === 0) return 0
  const people = await runFewWays<RecipientRow>(req, 'recipients', recipientsStatement(notices, told.subject))
  const rows = assign(notices, people, told, req.user?.id ?? null).map((one) => rowOf(one, told))
  if (rows.length === 0) return 0
  return (await insertNotices(req, { rows: JSON.stringify(rows) })).length
}

type Assigned = { notice: Notice; person: RecipientRow }

/** Each person once, with the first notice of the registry that is meant for him. */
function assign(
  notices: readonly Notice[],
  people: readonly RecipientRow[],
  told: Told,
  actor: string | null,
): Assigned[] {
  const byPerson = new Map<string, Assigned & { rank: number }>()
  for (const person of people) {
    const rank = notices.findIndex(
      (notice) => isMeant(notice, person, told) && (notice.includesActor || person.id !== actor),
    )
    const notice = notices[rank]
    const earlier = byPerson.get(person.id)
    if (notice && (!earlier || rank < earlier.rank)) byPerson.set(person.id, { notice, person, rank })
  }
  return [...byPerson.values()]
}

const isMeant = ({ audience }: Notice, person: RecipientRow, { subject }: Told): boolean =>
  audience.some((one) => (one.of === 'themselves' ? person.id === subject.id : rolesOf(one).includes(person.role)))

function rowOf(
  { notice, person }: Assigned,
  { auditId, event, subject, details }: Told,
): Record<string, string | null> {
  const facts: Facts = { ...person, details }
  const reader = { name: person.name, locale: person.language === 'en' ? 'en' : 'fa' } as const
  const id = newId()
  return {
    id,
    key: dedupeKey(notice, person, auditId, subject),
    event,
    recipient: person.id,
    address: person.email,
    message: messageIdOf(id),
    province: subject.province ?? null,
    at: nowIso(),
    ...renderNotice(notice, facts, reader, env.SERVER_URL),
  }
}

/** What makes two notices the same one: the event and the person; or the day, for those that come at most once a day. */
function dedupeKey(
  { event, once }: Notice,
  person: RecipientRow,
  auditId: string,
  { cycle, province }: Subject,
): string {
  return once === 'aDay'
    ? `${event}:${person.cycle ?? cycle ?? province}:${today()}:${person.id}`
    : `${event}:${auditId}:${person.id}`
}
