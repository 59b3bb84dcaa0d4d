import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { MessageLine } from '../../domain/notices/views'
import { nowIso, today } from '../../lib/clock'
import { env } from '../../lib/env'
import { newId } from '../../lib/newId'
import { renderDigest } from '../../notices/digest'
import { messageIdOf } from './outboxAddress'
import { insertNotices } from './queueNoticesSql'
import { runSql } from './sql'
import { inTransaction } from './unitOfWork'

const BATCH = 50

/** The condition of the index over what waits for a daily mail. */
const isHeld = sql`next_attempt_at is not null and delivery_state not in ('pending', 'sending', 'sent', 'failed')
  and delivery_state = 'held'`

/**
 * Makes a daily mail for everybody whose hour has come, each in a transaction of its own: what waited becomes one row of the
 * outbox, or, when somebody else is just at it, nothing. Returns how many were made.
 */
export async function gatherDigests({ payload, signal }: { payload: Payload; signal?: AbortSignal }): Promise<number> {
  const req = await createLocalReq({}, payload)
  const people = await runSql<{ id: string }>(
    req,
    sql`select distinct recipient_id as id from notices where ${isHeld} and next_attempt_at <= ${nowIso()} limit ${BATCH}`,
  )
  let made = 0
  for (const { id } of people) {
    if (signal?.aborted) break
    made += await inTransaction({ payload }, (req) => gatherFor(req, id))
  }
  return made
}

type Held = {
  id: string
  event: string
  subject: string
  link: string | null
  lines: readonly MessageLine[] | null
  province: string | null
}
type Person = { name: string; email: string; language: string | null; active: boolean; held: boolean }

async function gatherFor(req: PayloadRequest, person: string): Promise<number> {
  const held = await runSql<Held>(
    req,
    sql`select id, event, subject, content #>> '{action,link}' as link, content -> 'rows' as lines, province_id as province from notices
      where recipient_id = ${person} and ${isHeld} and next_attempt_at <= ${nowIso()} order by created_at, id for update skip locked`,
  )
  const [first] = held
  if (!first) return 0
  const [reader] = await runSql<Person>(
    req,
    sql`select name, email, language::text as language, active is not false as active,
      mail_hold_address is not distinct from email as held from users where id = ${person}`,
  )
  const isSent = reader !== undefined && reader.active && !reader.held
  const digest = isSent ? await insertDigest(req, person, reader, held) : null
  await runSql(
    req,
    sql`update notices set delivery_state = ${digest ? 'digested' : 'kept'}, digest_id = ${digest}::uuid, next_attempt_at = null,
        updated_at = ${nowIso()} where id = any(${sql.param(held.map(({ id }) => id))}::uuid[])`,
  )
  return 1
}

async function insertDigest(
  req: PayloadRequest,
  person: string,
  reader: Person,
  held: readonly Held[],
): Promise<string> {
  const [first] = held
  const province = first?.province ?? null
  const [found] = await runSql<{ name: string }>(
    req,
    sql`select organisation_name as name from provinces where id = ${province}::uuid`,
  )
  const locale = reader.language === 'en' ? 'en' : 'fa'
  const rendered = renderDigest(
    held.map(({ link, ...rest }) => ({ ...rest, link: link ?? '/portal' })),
    { name: reader.name, locale },
    { site: env.SERVER_URL, on: today(), organisationName: found?.name ?? null },
  )
  const id = newId()
  const at = nowIso()
  const row = {
    id,
    key: `digest:${first?.id}`,
    event: 'digest',
    recipient: person,
    channel: 'email',
    address: reader.email,
  }
  const rest = { message: messageIdOf(id), province, state: 'pending', at, made: at }
  await insertNotices(req, { rows: JSON.stringify([{ ...row, ...rest, ...rendered }]) })
  return id
}
