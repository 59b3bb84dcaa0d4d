import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { toAsciiDigits } from '../../domain/text/digits'
import { translator } from '../../i18n'
import { now, nowIso } from '../../lib/clock'
import { env } from '../../lib/env'
import { newId } from '../../lib/newId'
import { messageIdOf } from '../system/outboxAddress'
import { insertNotices } from '../system/queueNoticesSql'
import { runSql } from '../system/sql'

const VALID_MS = 10 * 60_000
const MOST_TRIES = 5
/** Codes to one person until the first of them is forgotten: a message costs money, and a phone is no toy. */
const MOST_CODES = 5
const FORGOTTEN_MS = 60 * 60_000

const hashOf = (person: string, phone: string, code: string): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(`phone-code:${person}:${phone}:${code}`).digest('hex')

/** Sends six digits to a phone, at once: its owner has just asked for them. Refuses the sixth code within an hour. */
export async function sendPhoneCode(req: PayloadRequest, phone: string): Promise<void> {
  const person = String(req.user?.id)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expires = new Date(now().getTime() + VALID_MS).toISOString()
  const oldest = new Date(now().getTime() - FORGOTTEN_MS).toISOString()
  const kept = await runSql(
    req,
    sql`insert into phone_checks as c (person_id, phone, code_hash, created_at, expires_at)
      values (${person}, ${phone}, ${hashOf(person, phone, code)}, ${nowIso()}, ${expires})
      on conflict (person_id) do update set phone = excluded.phone, code_hash = excluded.code_hash, tries = 0,
        expires_at = excluded.expires_at, sent = case when c.created_at < ${oldest} then 1 else c.sent + 1 end,
        created_at = case when c.created_at < ${oldest} then excluded.created_at else c.created_at end
      where c.sent < ${MOST_CODES} or c.created_at < ${oldest} returning 1`,
  )
  if (kept.length === 0) throw problems.tooManyRequests()
  const id = newId()
  const at = nowIso()
  const text = translator(req.user?.language === 'en' ? 'en' : 'fa', 'notices')('phoneCode', { code })
  const row = {
    id,
    key: `phoneCode:${id}`,
    event: 'phoneCode',
    recipient: person,
    channel: 'sms',
    address: phone,
    text,
  }
  await insertNotices(req, {
    rows: JSON.stringify([{ ...row, message: messageIdOf(id), state: 'pending', at, made: at }]),
  })
}

/** Whether a code is the one that was sent to this phone; it is used up by that. A wrong one counts, also when the work around fails. */
export async function takePhoneCode(req: PayloadRequest, phone: string, given: string): Promise<boolean> {
  const person = String(req.user?.id)
  const [found] = await runSql<{ hash: string }>(
    req,
    sql`update phone_checks set tries = tries + 1 where person_id = ${person} and phone = ${phone} and tries < ${MOST_TRIES}
        and expires_at > ${nowIso()} returning code_hash as hash`,
  )
  const ours = Buffer.from(hashOf(person, phone, toAsciiDigits(given).replace(/\s/g, '')))
  if (!found || !timingSafeEqual(Buffer.from(found.hash), ours))
    throw problems.invalid({ fields: [{ path: 'code', code: found ? 'codeWrong' : 'codeGone' }] })
  await runSql(req, sql`delete from phone_checks where person_id = ${person}`)
  return true
}
