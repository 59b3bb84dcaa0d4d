import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { PayloadRequest } from 'payload'
import { dayInTehran } from '../../domain/calendar/tehran'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import { kindOf } from '../../domain/clocks/kinds'
import type { Rung } from '../../domain/clocks/rule'
import { dueRungs, rungTimes } from '../../domain/clocks/rule'
import type { EventName } from '../../domain/events'
import { nowIso } from '../../lib/clock'
import type { Audience } from '../../notices/notice'
import type { Subject } from '../system/audit'
import { recordEvent } from '../system/audit'
import { queueNotices } from '../system/queueNotices'
import { inTransaction } from '../system/unitOfWork'
import { calendarOnce } from './calendarAndRules'
import type { ClockRow } from './clockRows'
import { runningClocks, writeClocks } from './clockRows'
import { aboutClock } from './followClocks'

/** How many clocks one transaction looks at. */
const BATCH = 100

/**
 * Looks at the ladders of the clocks that ask for it and tells what is due, each rung once: the clocks are held while they
 * are looked at, workers beside this one pass over them, and what is told and what is written down go together. Returns how
 * many clocks were looked at.
 */
export function runDueClocks({ payload }: { payload: Payload }): Promise<number> {
  return inTransaction({ payload }, async (req) => {
    const now = nowIso()
    const clocks = await runningClocks(req, sql`k.warn_at <= ${now}`, { skipHeld: true, limit: BATCH })
    const calendars = new Map<string, () => Promise<WorkCalendar>>()
    const written: { clock: ClockRow; calendar: WorkCalendar }[] = []
    for (const clock of clocks) {
      const { province } = clock.subject
      const ask = calendars.get(province) ?? calendarOnce(req, province)
      calendars.set(province, ask)
      written.push({ clock: await climb(req, clock, await ask(), now), calendar: await ask() })
    }
    await writeClocks(req, written)
    return clocks.length
  })
}

async function climb(req: PayloadRequest, clock: ClockRow, calendar: WorkCalendar, now: string): Promise<ClockRow> {
  if (clock.dueAt === null) return clock
  const times = rungTimes(clock.ladder, { startedAt: clock.startedAt, due: clock.dueAt }, calendar)
  const { fire, pass } = dueRungs(times, clock.ladder, new Set(clock.passed), now)
  for (const index of fire) {
    const rung = clock.ladder[index]
    if (rung) await tell(req, clock, rung)
  }
  return { ...clock, passed: [...clock.passed, ...fire, ...pass] }
}

async function tell(req: PayloadRequest, clock: ClockRow, rung: Rung): Promise<void> {
  const { subject, kind, dueAt, id } = clock
  const details = { kind, clock: id, dueDate: dayInTehran(dueAt ?? nowIso()), side: rung.side }
  const told = { event: eventOf(clock, rung), subject: subjectOf(subject), details }
  const auditId = await recordEvent(req, told)
  const isOwnAffair = rung.audience === 'owner' && kindOf(kind).owedBy === 'agency'
  // What speaks of a list of work is not taken back when one piece of it is done.
  await queueNotices(req, {
    ...told,
    auditId,
    to: [audienceOf(clock, rung)],
    ...(isOwnAffair ? { about: aboutClock(id) } : {}),
  })
}

function eventOf({ kind }: ClockRow, { audience, side }: Rung): EventName {
  if (audience !== 'owner') return 'clock.escalated'
  const isLate = side === 'after'
  if (kindOf(kind).owedBy === 'agency') return isLate ? 'clock.late' : 'clock.reminded'
  return isLate ? 'clock.staffLate' : 'clock.staffReminded'
}

function audienceOf({ kind }: ClockRow, { audience }: Rung): Audience {
  const { owedBy, verbs } = kindOf(kind)
  switch (audience) {
    case 'owner':
      return { of: owedBy === 'agency' ? 'agency' : 'province', verbs }
    case 'manager':
      return { of: 'province', verbs: ['cycle.run'] }
    case 'deputy':
      return { of: 'province', verbs: ['evaluation.approve'] }
    case 'head':
      return { of: 'province', verbs: ['clock.oversee'] }
  }
}

const subjectOf = ({ type, id, cycle, agency, province }: ClockRow['subject']): Subject => ({
  type: type as Subject['type'],
  id,
  ...(type === 'evaluation' ? { evaluation: id } : {}),
  cycle,
  agency,
  province,
})
