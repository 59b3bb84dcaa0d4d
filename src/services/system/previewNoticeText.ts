import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { TextPreview, Words } from '../../domain/notices/views'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { addDays } from '../../domain/calendar/isoDate'
import type { Locale } from '../../i18n'
import { translator } from '../../i18n'
import { nowIso, today } from '../../lib/clock'
import { env } from '../../lib/env'
import { newId } from '../../lib/newId'
import type { Facts } from '../../notices/notice'
import { renderNotice } from '../../notices/render'
import { assertNoticeText, noticeNamed } from './assertNoticeText'
import { messageIdOf } from './outboxAddress'
import { insertNotices } from './queueNoticesSql'
import { runSql } from './sql'

export type PreviewInput = { province: string; language: Locale; words: Words }

/** A notice in words that are not saved yet, with an agency and a cycle of the province. Refuses what saving would refuse. */
export async function previewNoticeText(req: PayloadRequest, key: string, input: PreviewInput): Promise<TextPreview> {
  const { province, language, words } = input
  if (!may(assignmentsOf(req.user), 'notice.configure', { province })) throw problems.forbidden()
  assertNoticeText({ notice: key, [language]: words })
  const facts = await sampleFacts(req, province, language)
  const reader = { name: req.user?.name ?? '', locale: language }
  const { subject, text, html, sms } = renderNotice(noticeNamed(key), facts, reader, env.SERVER_URL, words)
  return { subject, text, html, sms }
}

/** Sends the same to who asks, at once, marked as a trial. */
export async function sendTrial(req: PayloadRequest, key: string, input: PreviewInput): Promise<{ to: string }> {
  const { subject, text, html } = await previewNoticeText(req, key, input)
  const to = req.user?.email ?? ''
  const id = newId()
  const at = nowIso()
  const row = {
    id,
    key: `trial:${id}`,
    event: 'trial',
    recipient: req.user?.id ?? null,
    channel: 'email',
    address: to,
    subject: translator(input.language, 'noticeTexts')('trialSubject', { subject }),
    text,
    html,
    message: messageIdOf(id),
    province: input.province,
    state: 'pending',
    at,
    made: at,
  }
  await insertNotices(req, { rows: JSON.stringify([row]) })
  return { to }
}

type Found = Partial<Pick<Facts, 'agencyName' | 'cycleTitle' | 'councilName' | 'organisationName'>>

/** What a notice of this province would tell today: an agency and the newest cycle as they are, days and numbers as they may be. */
async function sampleFacts(req: PayloadRequest, province: string, language: Locale): Promise<Facts> {
  const t = translator(language, 'noticeTexts')
  const [found = {}] = await runSql<Found>(
    req,
    sql`select p.organisation_name as "organisationName",
      (select name from agencies where province_id = p.id order by name limit 1) as "agencyName",
      (select title from evaluation_cycles where province_id = p.id order by performance_year desc limit 1) as "cycleTitle",
      (select council_name from evaluation_cycles where province_id = p.id order by performance_year desc limit 1) as "councilName"
    from provinces p where p.id = ${province}`,
  )
  const later = (days: number) => addDays(today(), days)
  return {
    agencyName: found.agencyName ?? t('sample.agency'),
    cycleTitle: found.cycleTitle ?? t('sample.cycle'),
    councilName: found.councilName ?? t('sample.council'),
    organisationName: found.organisationName ?? null,
    festivalTitle: t('sample.festival'),
    measureTitle: t('sample.measure'),
    evaluation: null,
    cycle: null,
    performanceYear: null,
    provinceCode: null,
    circularNumber: '1405/100',
    circularDate: later(-10),
    selfAssessmentOpens: later(1),
    selfAssessmentCloses: later(31),
    appealsClose: later(12),
    flaggedCount: 3,
    flagged: t('sample.flagged'),
    details: {
      ...sampleDetails(later(7), today()),
      reason: t('sample.reason'),
      title: t('sample.title'),
      subject: t('sample.title'),
    },
  }
}

const sampleDetails = (dueDate: string, date: string) => ({
  dueDate,
  meetingDate: date,
  date,
  to: 'rejected',
  dimension: 'general' as const,
  number: '12',
  approved: 40,
  rejected: 2,
  letterNumber: '1405/2001',
  letterDate: date,
  trackingCode: '2222-3333-4444',
})
