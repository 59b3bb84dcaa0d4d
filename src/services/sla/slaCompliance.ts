import type { PayloadRequest } from 'payload'
import { toJalali } from '../../domain/calendar/jalali'
import { daysOfYear } from '../../domain/clocks/report'
import { problems } from '../../domain/problems'
import type { SlaCase, SlaCompliance, SlaMeasured } from '../../domain/sla/compliance'
import { figuresByAgency, slaFigures, slaStatus } from '../../domain/sla/compliance'
import type { ClockKindName } from '../../domain/clocks/kinds'
import type { SlaCycleEvent } from '../../domain/sla/rule'
import type { SlaInquiryRow, SlaObligation, SlaRule } from '../../domain/sla/view'
import { translator } from '../../i18n'
import type { Locale } from '../../i18n'
import { today } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { loadSla } from './portalSla'
import { attendedCases, briefedCases } from './briefingCases'
import { sentCases } from './sentCases'
import type { Looked } from './slaCases'
import { announcedCases, clockCases, inquiryCases } from './slaCases'

const lengthOf = ({ count, unit }: Pick<SlaRule, 'count' | 'unit'>) => (count && unit ? { count, unit } : null)

/** Steps of a cycle that are read from what happened in them. */
const casesOfEvent = {
  announced: announcedCases,
  briefed: briefedCases,
  attended: attendedCases,
  sentToNational: sentCases,
} satisfies Partial<Record<SlaCycleEvent, unknown>>
const isReadDirectly = (event: SlaCycleEvent): event is keyof typeof casesOfEvent => event in casesOfEvent

/** The others are kept by the clock of the work in them. */
const clockOfEvent: Record<Exclude<SlaCycleEvent, keyof typeof casesOfEvent>, ClockKindName> = {
  submitted: 'selfAssessment',
  appealsDecided: 'appeal',
  finallyApproved: 'approval',
}

/** What happened that an obligation speaks of; null where the product cannot know. */
async function casesOf(req: PayloadRequest, looked: Looked, rule: SlaRule): Promise<SlaCase[] | null> {
  if (rule.measure === 'clock' && rule.clock) return clockCases(req, looked, rule.clock, lengthOf(rule))
  if (rule.measure === 'inquiry') return inquiryCases(req, looked, null, lengthOf(rule))
  if (rule.measure !== 'cycleEvent' || !rule.cycleEvent) return null
  if (isReadDirectly(rule.cycleEvent)) return casesOfEvent[rule.cycleEvent](req, looked, lengthOf(rule))
  return clockCases(req, looked, clockOfEvent[rule.cycleEvent], null)
}

/** A row with its figures; one that cannot be measured says why, and never counts as kept. */
function measured(
  { key, text, side }: Pick<SlaMeasured, 'key' | 'text' | 'side'>,
  { targetPercent, why }: { targetPercent: number | null; why: string | null },
  cases: readonly SlaCase[] | null,
): SlaMeasured {
  const figures = cases && slaFigures(cases)
  return {
    key,
    text,
    side,
    targetPercent,
    status: figures ? slaStatus(figures, targetPercent) : 'notMeasurable',
    why: figures ? null : why,
    figures,
    agencies: cases ? figuresByAgency(cases) : [],
  }
}

/**
 * How an agreement was kept in a year, each obligation and inquiry row from what really happened. For the staff who may read
 * it; for everyone else it is not found.
 */
export async function slaCompliance({
  req,
  id,
  year: asked,
  locale = 'fa',
}: {
  req: PayloadRequest
  id: string
  year?: number | undefined
  locale?: Locale
}): Promise<SlaCompliance> {
  const sla = await loadSla({ req, id })
  if (!sla.isStaff) throw problems.notFound()
  const present = toJalali(today()).year
  const years = Array.from({ length: 5 }, (_, back) => present - back)
  const year = asked && years.includes(asked) ? asked : present
  const looked = { province: sla.province, ...daysOfYear(year), calendar: await workCalendar(req, sla.province) }
  const t = translator(locale, 'slas')
  const duty = async (row: SlaObligation) => {
    const why = row.rule.whyNot ?? t('compliance.unfinished')
    return measured(row, { targetPercent: row.rule.targetPercent, why }, await casesOf(req, looked, row.rule))
  }
  const inquiry = async ({ key, title, targetPercent, ...length }: SlaInquiryRow) =>
    measured(
      { key, text: title, side: 'recipient' },
      { targetPercent, why: null },
      await inquiryCases(req, looked, { key, title }, lengthOf(length)),
    )
  return {
    id,
    title: sla.text.title,
    year,
    years,
    provider: await inOrder(sla.text.providerObligations, duty),
    recipient: await inOrder(sla.text.recipientObligations, duty),
    inquiries: await inOrder(sla.text.inquiryItems, inquiry),
  }
}

/** One after the other: they share the request's connection. */
async function inOrder<Row, Made>(rows: readonly Row[], make: (row: Row) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (const row of rows) made.push(await make(row))
  return made
}
