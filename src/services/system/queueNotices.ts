import type { PayloadRequest } from 'payload'
import type { EventDetails, EventName } from '../../domain/events'
import type { Audience, Notice } from '../../notices/notice'
import { noticesOf } from '../../notices/registry'
import type { Subject } from './audit'
import { messageRows, webhookRows } from './noticeRows'
import type { RecipientRow } from './queueNoticesSql'
import { insertNotices, recipientsStatement, rolesOf } from './queueNoticesSql'
import { calendarWhenAsked, sendingOf } from './queueNoticesSettings'
import { runFewWays } from './sql'

/**
 * What happened. `about` names what a reminder is a reminder of, `clock:<id>` for instance: when that is done with,
 * `withdrawNotices` takes back what has not left. `to` names who is told where the event itself does not say it.
 */
export type Told = {
  auditId: string
  event: EventName
  subject: Subject
  details: EventDetails
  about?: string
  to?: readonly Audience[]
}

/**
 * Writes the outbox rows of an event in the transaction of the request, and none for the events that nobody is told of.
 * Here and nowhere else it is decided when each leaves (hours of sending, daily mails), by which ways and in whose words.
 * What a seed tells of as history is nobody's news. A rollback takes them along. Returns how many rows there are.
 */
export async function queueNotices(req: PayloadRequest, told: Told): Promise<number> {
  if (req.context.importing === true) return 0
  const { to } = told
  const notices = noticesOf(told.event).map((notice) => (to ? { ...notice, audience: to } : notice))
  if (notices.length === 0) return 0
  const people = await runFewWays<RecipientRow>(req, 'recipients', recipientsStatement(notices, told.subject))
  const assigned = assign(notices, people, told, req.user?.id ?? null)
  const province = told.subject.province ?? null
  const sending = await sendingOf(req, province, notices)
  const calendar = calendarWhenAsked(req, province)
  const rows = webhookRows(told, sending)
  for (const one of assigned) rows.push(...(await messageRows(one, told, { ...sending, calendar })))
  if (rows.length === 0) return 0
  return (await insertNotices(req, { rows: JSON.stringify(rows) })).length
}

export type Assigned = { notice: Notice; person: RecipientRow; isActor: boolean }

/** Each person once, with the first notice of the registry that is meant for him. */
function assign(
  notices: readonly Notice[],
  people: readonly RecipientRow[],
  told: Told,
  actor: string | null,
): Assigned[] {
  const byPerson = new Map<string, Assigned & { rank: number }>()
  for (const person of people) {
    const isActor = person.id === actor
    const rank = notices.findIndex((notice) => isMeant(notice, person, told) && (notice.includesActor || !isActor))
    const notice = notices[rank]
    const earlier = byPerson.get(person.id)
    if (notice && (!earlier || rank < earlier.rank)) byPerson.set(person.id, { notice, person, isActor, rank })
  }
  return [...byPerson.values()]
}

const isMeant = ({ audience }: Notice, person: RecipientRow, { subject }: Told): boolean =>
  audience.some((one) => (one.of === 'themselves' ? person.id === subject.id : rolesOf(one).includes(person.role)))
