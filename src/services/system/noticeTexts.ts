import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { TextProvince, TextRow, TextView, Words } from '../../domain/notices/views'
import { assignmentsOf } from '../../domain/people/person'
import { may, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { translator } from '../../i18n'
import type { Locale } from '../../i18n'
import type { Notice } from '../../notices/notice'
import { notices } from '../../notices/registry'
import type { OwnWords } from '../../notices/render'
import { keyOf, productTexts, smsVariablesOf, variablesOf } from '../../notices/variables'
import { noticeNamed } from './assertNoticeText'
import { recordEvent } from './audit'
import { ownWords } from './ownWordsSql'
import { runSql } from './sql'
import { inTransaction } from './unitOfWork'

/** The provinces whose texts this person writes; refuses who writes none. */
export async function textProvinces(req: PayloadRequest): Promise<TextProvince[]> {
  if (!req.user) throw problems.notSignedIn()
  const { everywhere, provinces } = scopeOf(assignmentsOf(req.user), 'notice.configure')
  const found = await runSql<TextProvince>(
    req,
    sql`select id, name, code from provinces where ${everywhere} or id = any(${sql.param(provinces)}::uuid[]) order by name`,
  )
  if (found.length === 0) throw problems.forbidden()
  return found
}

/** One of these provinces by its code, the first without one. */
export async function textProvince(req: PayloadRequest, code: string | null): Promise<TextProvince> {
  const all = await textProvinces(req)
  const found = code ? all.find((one) => one.code === code) : all[0]
  if (!found) throw problems.notFound()
  return found
}

type Stored = { id: string; notice: string; silenced: boolean; revision: string; fa: OwnWords; en: OwnWords }

const stored = (req: PayloadRequest, province: string, key: string | null) =>
  runSql<Stored>(
    req,
    sql`select id, notice, silenced, revision::text as revision, ${ownWords('fa')} as fa, ${ownWords('en')} as en from notice_texts
      where province_id = ${province} and (${key}::text is null or notice = ${key})`,
  )

const isWritten = ({ subject, body, action, sms }: OwnWords): boolean =>
  [subject, body, action, sms].some((word) => Boolean(word?.trim()))

/** Every notice of the product with what this province made of it. */
export async function listNoticeTexts(req: PayloadRequest, province: TextProvince, locale: Locale): Promise<TextRow[]> {
  const own = new Map((await stored(req, province.id, null)).map((text) => [text.notice, text]))
  return notices.map((notice) => {
    const text = own.get(keyOf(notice))
    return {
      key: keyOf(notice),
      event: eventOf(notice, locale),
      subject: inWords(text?.[locale].subject?.trim() || productTexts(notice, locale).subject, locale),
      isOwn: text ? isWritten(text.fa) || isWritten(text.en) : false,
      silenced: Boolean(text?.silenced),
      needed: Boolean(notice.needed),
    }
  })
}

const whole = ({ subject, body, action, sms }: OwnWords = {}): Words => ({
  subject: subject ?? '',
  body: body ?? '',
  action: action ?? '',
  sms: sms ?? '',
})

/** One notice with the product's words, the province's, and what may stand in them. */
export async function loadNoticeText(
  req: PayloadRequest,
  province: TextProvince,
  key: string,
  locale: Locale,
): Promise<TextView> {
  const notice = notices.find((one) => keyOf(one) === key)
  if (!notice) throw problems.notFound()
  const [text] = await stored(req, province.id, key)
  return {
    key,
    event: eventOf(notice, locale),
    province,
    revision: Number(text?.revision ?? 0),
    silenced: text?.silenced ?? false,
    needed: Boolean(notice.needed),
    hasSms: Boolean(notice.smsKey),
    own: { fa: whole(text?.fa), en: whole(text?.en) },
    product: { fa: productTexts(notice, 'fa'), en: productTexts(notice, 'en') },
    variables: variablesOf(notice).map((name) => ({ name, meaning: meaningOf(name, locale) })),
    smsVariables: notice.smsKey ? smsVariablesOf(notice) : [],
  }
}

/** What happened, in words; the machine’s own name where there are none. */
const eventOf = ({ event }: Notice, locale: Locale): string => {
  const t = translator(locale, 'timeline')
  return t.has(event) ? t.at(event) : event
}

/** What a variable stands for: a line of the mail by its label, the others in words of their own. */
function meaningOf(name: string, locale: Locale): string {
  const t = translator(locale, 'noticeTexts')
  return t.has(`variable.${name}`) ? t.at(`variable.${name}`) : translator(locale, 'notices').at(`row.${name}`)
}

/** A text to be read and not written: each variable as what it stands for, in brackets. */
const inWords = (text: string, locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => `[${meaningOf(name, locale)}]`)

export type TextInput = { province: string; revision: number; silenced: boolean; fa: Words; en: Words }

/**
 * Writes a province's words over what was read at `revision`; empty ones are the product's again. Refuses who may not (403), words
 * that cannot be filled (422) and who has read an older revision (409).
 */
export async function saveNoticeText(
  req: PayloadRequest,
  key: string,
  input: TextInput,
): Promise<{ revision: number }> {
  const { province, revision, silenced, fa, en } = input
  if (!may(assignmentsOf(req.user), 'notice.configure', { province })) throw problems.forbidden()
  noticeNamed(key)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const [before] = await runSql<{ id: string; revision: number }>(
      req,
      sql`select id, revision::int as revision from notice_texts where province_id = ${province} and notice = ${key} for update`,
    )
    if ((before?.revision ?? 0) !== revision) throw problems.staleRevision({ revision: before?.revision ?? 0 })
    const asked = { collection: 'notice-texts', req, overrideAccess: false, user: req.user, depth: 0 } as const
    const data = { silenced, fa, en }
    const saved = before
      ? await req.payload.update({ ...asked, id: before.id, data })
      : await req.payload.create({ ...asked, data: { ...data, notice: key, province, revision: 0 } })
    await recordEvent(req, { event: 'noticeText.changed', subject: { type: 'noticeText', id: saved.id, province } })
    return { revision: Number(saved.revision) }
  })
}
