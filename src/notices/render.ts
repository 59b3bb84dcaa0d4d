import { formatDate, formatNumber } from '../i18n/format'
import { translator } from '../i18n'
import type { Locale, Values } from '../i18n'
import type { MailContent, MailRow } from './mailLayout'
import { mailHtml, mailText } from './mailLayout'
import type { Facts, Notice, RowName } from './notice'

/** Who reads it. */
export type Reader = { name: string; locale: Locale }

/** A notice in somebody's words: what the outbox keeps and the worker sends. */
export type Rendered = { subject: string; text: string; html: string }

type Shown = { value: string | null; ltr?: boolean }

const day = (iso: string | null | undefined, locale: Locale) => (iso ? formatDate(iso, 'withWeekday', locale) : null)
const figure = (value: unknown, locale: Locale) => (typeof value === 'number' ? formatNumber(value, {}, locale) : null)
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

/** The value of each line, in the reader's digits and calendar; null where there is none. */
const rows: Record<RowName, (facts: Facts, locale: Locale) => Shown> = {
  agency: ({ agencyName }) => ({ value: agencyName }),
  cycle: ({ cycleTitle }) => ({ value: cycleTitle }),
  circular: ({ circularNumber }) => ({ value: circularNumber, ltr: true }),
  circularDate: ({ circularDate }, locale) => ({ value: day(circularDate, locale) }),
  opens: ({ selfAssessmentOpens }, locale) => ({ value: day(selfAssessmentOpens, locale) }),
  closes: ({ selfAssessmentCloses }, locale) => ({ value: day(selfAssessmentCloses, locale) }),
  appealsClose: ({ appealsClose }, locale) => ({ value: day(appealsClose, locale) }),
  dueDate: ({ details }, locale) => ({ value: day(details.dueDate, locale) }),
  flaggedCount: ({ flaggedCount }, locale) => ({ value: figure(flaggedCount, locale) }),
  flagged: ({ flagged }) => ({ value: text(flagged) }),
  dimension: ({ details }, locale) => ({
    value: details.dimension ? translator(locale, 'notices').at(`dimension.${details.dimension}`) : null,
  }),
  measure: ({ measureTitle }) => ({ value: measureTitle }),
  decision: ({ details }, locale) => ({
    value: details.to ? translator(locale, 'states').at(`appeal.${details.to}`) : null,
  }),
  reason: ({ details }) => ({ value: text(details.reason) }),
  minutesNumber: ({ details }) => ({ value: text(details.number), ltr: true }),
  minutesDate: ({ details }, locale) => ({ value: day(text(details.date), locale) }),
  approvedCount: ({ details }, locale) => ({ value: figure(details.approved, locale) }),
  rejectedCount: ({ details }, locale) => ({ value: figure(details.rejected, locale) }),
  letterNumber: ({ details }) => ({ value: text(details.letterNumber), ltr: true }),
  letterDate: ({ details }, locale) => ({ value: day(details.letterDate, locale) }),
  trackingCode: ({ details }) => ({ value: text(details.trackingCode), ltr: true }),
}

/** What the sentences may name. */
const values = (facts: Facts): Values => ({
  agency: facts.agencyName ?? '',
  cycle: facts.cycleTitle ?? '',
  council: facts.councilName ?? '',
  festival: facts.festivalTitle ?? '',
  count: facts.flaggedCount ?? 0,
})

/** One notice for one reader: its subject, its plain text and its HTML, all saying the same. `site` is SERVER_URL. */
export function renderNotice(notice: Notice, facts: Facts, { name, locale }: Reader, site: string): Rendered {
  const t = translator(locale, 'notices')
  const said = values(facts)
  const subject = oneLine(t(notice.subjectKey, said))
  const content: MailContent = {
    locale,
    product: t('product'),
    title: subject,
    greeting: t('greeting', { name }),
    paragraphs: [t(notice.bodyKey, said)],
    rows: notice.rows.map((row) => lineOf(row, facts, locale)).filter((line): line is MailRow => line !== null),
    action: { label: t(notice.actionKey), url: `${site}${notice.link(facts)}` },
    addressHint: t('addressHint'),
    footer: [...(facts.organisationName ? [facts.organisationName] : []), t('footer')],
  }
  return { subject, text: mailText(content), html: mailHtml(content) }
}

function lineOf(row: RowName, facts: Facts, locale: Locale): MailRow | null {
  const { value, ltr } = rows[row](facts, locale)
  return value === null ? null : { label: translator(locale, 'notices').at(`row.${row}`), value, ltr }
}

/** A subject is one line, whatever an agency's name holds. */
const oneLine = (subject: string): string => subject.replace(/\s+/g, ' ').trim()
