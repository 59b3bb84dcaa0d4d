import type { WorkCalendar } from '../../domain/calendar/workHours'
import type { Pace } from '../../domain/notices/sendAt'
import { sendAt } from '../../domain/notices/sendAt'
import { nowIso, today } from '../../lib/clock'
import { env } from '../../lib/env'
import { logger } from '../../lib/logger'
import { newId } from '../../lib/newId'
import type { Facts, Notice } from '../../notices/notice'
import { renderNotice } from '../../notices/render'
import { keyOf } from '../../notices/variables'
import type { Subject } from './audit'
import { messageIdOf } from './outboxAddress'
import type { Assigned, Told } from './queueNotices'
import type { RecipientRow } from './queueNoticesSql'
import type { ProvinceSending } from './queueNoticesSettings'

/** A row of the outbox as `insertNotices` takes it. */
export type OutboxRow = Record<string, string | boolean | object | null>

type Sending = ProvinceSending & { calendar: () => Promise<WorkCalendar> }

/** The rows of one person: his mail, which is also his message in the portal, and what goes to his phone. None where his province is silent. */
export async function messageRows(one: Assigned, told: Told, sending: Sending): Promise<OutboxRow[]> {
  const { notice, person } = one
  const own = sending.texts.get(keyOf(notice))
  if (own?.silenced && !notice.needed) return []
  const facts: Facts = { ...person, details: told.details }
  const reader = { name: person.name, locale: person.language === 'en' ? 'en' : 'fa' } as const
  const rendered = renderNotice(notice, facts, reader, env.SERVER_URL, own?.[reader.locale])
  const { sms, fellBack, subject, text, html, content } = rendered
  if (fellBack.length > 0)
    logger.warn(
      { notice: keyOf(notice), province: told.subject.province, words: fellBack },
      'a province’s text could not be filled',
    )
  const { state, at } = await leaving(one, facts, sending)
  const row = frame(told, { key: dedupeKey(notice, person, told), at, state, recipient: person.id })
  // An address that bounced gets no more mail; its reader finds everything in the portal, and hears of it there.
  const isHeld = person.heldAddress === person.email
  const mail = { ...row, channel: 'email', address: person.email, subject, text, html, content, inApp: true }
  const rows: OutboxRow[] = [isHeld ? { ...mail, state: 'kept', at: null } : mail]
  if (sms && person.phone && env.SMS_URL)
    rows.push({ ...again(row, 'sms'), channel: 'sms', address: person.phone, text: sms })
  return rows
}

/** A row for each system that the province has told; machines are told at once. */
export function webhookRows(told: Told, { hooks }: ProvinceSending): OutboxRow[] {
  return hooks.map(({ id, url }) => {
    const key = `${told.event}:${told.auditId}:hook:${id}`
    const row = frame(told, { key, at: nowIso(), state: 'pending', recipient: null })
    return { ...row, channel: 'webhook', address: url, webhook: id, subject: told.event, text: bodyOf(row.id, told) }
  })
}

/** What other systems learn: what happened to which row, by ids. No person, no score, no words. */
function bodyOf(id: unknown, { event, subject: { type, id: of, agency, cycle, evaluation, province } }: Told): string {
  const subject = { type, id: of, agency, cycle, evaluation, province }
  return JSON.stringify({ id, event, at: nowIso(), subject })
}

type Framed = { key: string; at: string; state: string; recipient: string | null }

function frame({ event, subject, about }: Told, { key, at, state, recipient }: Framed): OutboxRow & { id: string } {
  const id = newId()
  const province = subject.province ?? null
  return {
    id,
    key,
    event,
    recipient,
    message: messageIdOf(id),
    province,
    about: about ?? null,
    at,
    state,
    made: nowIso(),
  }
}

/** The same row by another way: one of its own for the outbox. */
function again(row: OutboxRow, way: string): OutboxRow {
  const id = newId()
  return { ...row, id, key: `${String(row.key)}:${way}`, message: messageIdOf(id) }
}

/** When a notice leaves, and how it waits until then. */
async function leaving({ notice, person, isActor }: Assigned, facts: Facts, { hours, calendar }: Sending) {
  const pace = paceOf(notice, facts, isActor)
  if (pace === 'asked') return { state: 'pending', at: nowIso() }
  const delivery = person.delivery === 'digest' ? 'digest' : 'atOnce'
  const { at, inDigest } = sendAt(pace, delivery, nowIso(), { hours, calendar: await calendar() })
  return { state: inDigest ? 'held' : 'pending', at }
}

function paceOf({ includesActor, urgent, smsKey }: Notice, { details }: Facts, isActor: boolean): Pace {
  if (includesActor && isActor) return 'asked'
  const isDueToday = typeof details.dueDate === 'string' && details.dueDate <= today()
  return urgent || smsKey || isDueToday ? 'urgent' : 'ordinary'
}

/** What makes two notices the same one: the event and the person; or the day, for those that come at most once a day. */
function dedupeKey({ event, once }: Notice, person: RecipientRow, { auditId, subject }: Told): string {
  const { cycle, province }: Subject = subject
  return once === 'aDay'
    ? `${event}:${person.cycle ?? cycle ?? province}:${today()}:${person.id}`
    : `${event}:${auditId}:${person.id}`
}
