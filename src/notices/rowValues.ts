import { formatDate, formatNumber } from '../i18n/format'
import type { Locale } from '../i18n'
import { translator } from '../i18n'
import type { Facts, RowName } from './notice'

export type Shown = { value: string | null; ltr?: boolean }

const day = (iso: string | null | undefined, locale: Locale) => (iso ? formatDate(iso, 'withWeekday', locale) : null)
const figure = (value: unknown, locale: Locale) => (typeof value === 'number' ? formatNumber(value, {}, locale) : null)
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

/** The value of each line, in the reader's digits and calendar; null where there is none. */
export const rowValues: Record<RowName, (facts: Facts, locale: Locale) => Shown> = {
  agency: ({ agencyName }) => ({ value: agencyName }),
  cycle: ({ cycleTitle }) => ({ value: cycleTitle }),
  circular: ({ circularNumber, details }) => ({ value: circularNumber ?? text(details.number), ltr: true }),
  circularDate: ({ circularDate, details }, locale) => ({ value: day(circularDate ?? text(details.date), locale) }),
  opens: ({ selfAssessmentOpens }, locale) => ({ value: day(selfAssessmentOpens, locale) }),
  closes: ({ selfAssessmentCloses }, locale) => ({ value: day(selfAssessmentCloses, locale) }),
  appealsClose: ({ appealsClose }, locale) => ({ value: day(appealsClose, locale) }),
  meetingDate: ({ details }, locale) => ({ value: day(text(details.meetingDate), locale) }),
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
  work: ({ details }, locale) => {
    const t = translator(locale, 'clocks')
    const key = `kind.${String(details.kind)}`
    return { value: t.has(key) ? t.at(key) : null }
  },
  effectiveDate: ({ details }, locale) => ({
    value: day(text(details.effectiveDate) ?? text(details.validFrom), locale),
  }),
  trackingCode: ({ details }) => ({ value: text(details.trackingCode), ltr: true }),
}
