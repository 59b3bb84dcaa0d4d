import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { NoticeSettings } from '../../domain/notices/views'
import { parsePhone } from '../../domain/people/phone'
import { problems } from '../../domain/problems'
import { env } from '../../lib/env'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { sendPhoneCode, takePhoneCode } from './phoneCode'

export type SettingsInput = {
  delivery: 'atOnce' | 'digest'
  language: 'fa' | 'en'
  smsOn: boolean
  phone?: string | null
  code?: string | null
}

type Row = {
  delivery: 'atOnce' | 'digest' | null
  language: 'fa' | 'en' | null
  smsOn: boolean | null
  phone: string | null
  verified: string | null
  email: string
  held: boolean
}

/** What this person has chosen: how he is told, in which language, and on which phone. */
export async function loadNoticeSettings(req: PayloadRequest): Promise<NoticeSettings> {
  if (!req.user) throw problems.notSignedIn()
  const [row] = await runSql<Row>(
    req,
    sql`select delivery, language, sms_on as "smsOn", phone, verified_phone as verified, email,
      mail_hold_address is not distinct from email as held from users where id = ${req.user.id}`,
  )
  if (!row) throw problems.notFound()
  return {
    delivery: row.delivery ?? 'atOnce',
    language: row.language ?? 'fa',
    smsOn: row.smsOn ?? false,
    phone: row.verified ?? (row.phone ? (parsePhone(row.phone)?.e164 ?? null) : null),
    isVerified: row.verified !== null,
    smsOffered: Boolean(env.SMS_URL),
    email: row.email,
    mailHeld: row.held,
  }
}

/**
 * Saves all of it. A phone that is new gets a code first (`codeSent`), and messages only after the code came back; until then
 * everything else is saved. Refuses a number that is no mobile one and a code that is wrong or too old.
 */
export async function saveNoticeSettings(
  req: PayloadRequest,
  input: SettingsInput,
): Promise<NoticeSettings & { codeSent: boolean }> {
  const before = await loadNoticeSettings(req)
  const phone = input.smsOn ? mobile(input.phone, before) : null
  const isKnown = before.isVerified && phone === before.phone
  const isProven =
    phone !== null && (isKnown || (Boolean(input.code) && (await takePhoneCode(req, phone, input.code ?? ''))))
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const person = String(req.user?.id)
    await runSql(
      req,
      sql`update users set delivery = ${input.delivery}::enum_users_delivery, language = ${input.language}::enum_users_language,
        sms_on = ${isProven}, verified_phone = coalesce(${isProven ? phone : null}, verified_phone) where id = ${person}`,
    )
    if (isProven && !isKnown)
      await recordEvent(req, { event: 'user.phoneVerified', subject: { type: 'user', id: person } })
    if (phone !== null && !isProven) await sendPhoneCode(req, phone)
    return { ...(await loadNoticeSettings(req)), phone: phone ?? before.phone, codeSent: phone !== null && !isProven }
  })
}

function mobile(given: string | null | undefined, { smsOffered, phone }: NoticeSettings): string {
  if (!smsOffered) throw problems.invalid({ fields: [{ path: 'smsOn', code: 'noSms' }] })
  const found = parsePhone(given ?? phone ?? '')
  if (found?.kind !== 'mobile') throw problems.invalid({ fields: [{ path: 'phone', code: 'notMobile' }] })
  return found.e164
}
