import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { movedDay } from '../../domain/calendar/movedDay'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import { nowIso, today } from '../../lib/clock'
import { provincesWithClocks, recomputeDue } from '../clocks/recomputeDue'
import { moveLastDay } from '../clocks/setsOfClocks'
import { recordEvent } from '../system/audit'
import { queueNotices } from '../system/queueNotices'
import { runSql } from '../system/sql'
import type { OpenDeadline } from './openDeadlines'
import { openDeadlines } from './openDeadlines'
import { workCalendar } from './workCalendar'

/** A deadline that a change of the calendar moved. `from` and `to` are days, or moments for clocks. */
export type MovedDeadline = {
  kind: string
  id: string
  title: string
  agency: string | null
  from: string
  to: string
}

/** What a change of the calendar carries along from before it is written until after. */
type Change = { province: string | null; calendars: Map<string, WorkCalendar>; deadlines: OpenDeadline[] }

type Context = { calendarChange?: Change; movedDeadlines?: MovedDeadline[] }
const contextOf = (req: PayloadRequest) => req.context as Context

/** Before a change is written: holds the open deadlines of the province (all provinces for a national one) and remembers by what they were counted. */
export async function beforeCalendarChange(req: PayloadRequest, province: string | null): Promise<void> {
  const deadlines = await openDeadlines(req, { province, today: today() })
  const calendars = new Map<string, WorkCalendar>()
  for (const one of new Set(deadlines.map((deadline) => deadline.province)))
    calendars.set(one, await workCalendar(req, one))
  contextOf(req).calendarChange = { province, calendars, deadlines }
}

/**
 * After a change is written, in its transaction: moves what must move, records each and tells those who owe it. What moved
 * is left in the context, where the preview finds it.
 */
export async function afterCalendarChange(req: PayloadRequest): Promise<void> {
  const { calendarChange: change } = contextOf(req)
  if (!change) return
  delete contextOf(req).calendarChange
  const moved: MovedDeadline[] = []
  for (const [province, before] of change.calendars) {
    const after = await workCalendar(req, province)
    for (const deadline of change.deadlines.filter((one) => one.province === province)) {
      const to = movedDay(deadline, today(), before, after)
      if (to === deadline.day) continue
      await move(req, deadline, to)
      moved.push({ ...deadline, from: deadline.day, to })
    }
  }
  const provinces = change.province ? [change.province] : await provincesWithClocks(req, nowIso())
  for (const province of provinces) moved.push(...(await recomputeDue(req, province, nowIso())))
  contextOf(req).movedDeadlines = [...(contextOf(req).movedDeadlines ?? []), ...moved]
}

/** What the changes of this request have moved so far. */
export const movedDeadlines = (req: PayloadRequest): MovedDeadline[] => contextOf(req).movedDeadlines ?? []

async function move(
  req: PayloadRequest,
  { kind, id, agencyId, cycle, province, day, title }: OpenDeadline,
  to: string,
) {
  if (kind === 'inquiry')
    await runSql(req, sql`update inquiries set due_date = ${to}, updated_at = ${nowIso()} where id = ${id}`)
  else {
    await runSql(req, sql`update evaluations set return_due_date = ${to}, updated_at = ${nowIso()} where id = ${id}`)
    await runSql(
      req,
      sql`update deficiencies set due_date = ${to}, updated_at = ${nowIso()}
          where evaluation_id = ${id} and workflow_state = 'open' and sent_at is not null and due_date = ${day}`,
    )
  }
  await moveLastDay(req, { kind: kind === 'inquiry' ? 'inquiry' : 'deficiency', subject: id, lastDay: to })
  const subject =
    kind === 'inquiry'
      ? { type: 'inquiry' as const, id, cycle, agency: agencyId, province }
      : { type: 'evaluation' as const, id, evaluation: id, cycle, agency: agencyId, province }
  const event = kind === 'inquiry' ? 'inquiry.dueMoved' : 'evaluation.dueMoved'
  const details = { dueDate: to, dueDateBefore: day, ...(kind === 'inquiry' ? { inquiry: id, title } : {}) }
  const auditId = await recordEvent(req, { event, subject, details })
  await queueNotices(req, { auditId, event, subject, details })
}
