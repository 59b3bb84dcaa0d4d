import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { dueOf, startClock } from '../../domain/clocks/clock'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { rungTimes } from '../../domain/clocks/rule'
import { lastDayOf } from '../../domain/workflow/extension'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { calendarOnce, rulesOf } from './calendarAndRules'
import type { ClockRow } from './clockRows'
import { newClockRow, runningClocks, writeClocks } from './clockRows'

type Evaluation = { id: string; agency: string; province: string; extension: string | null; closes: string | null }

/** The self-assessment of every agency of a cycle begins: one clock each, written by one statement however many they are. */
export async function startSelfAssessments(req: PayloadRequest, cycle: string): Promise<void> {
  if (req.context.importing === true) return
  const rows = await runSql<Evaluation>(
    req,
    sql`select e.id, e.agency_id as agency, e.province_id as province, e.extension_until as extension,
          c.windows_self_assessment_closes as closes
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id
        where e.cycle_id = ${cycle} and e.workflow_state in ('not_started', 'in_progress') order by e.id`,
  )
  const province = rows[0]?.province ?? null
  const rule = (await rulesOf(req, province, ['selfAssessment'])).selfAssessment
  if (!rule || !province) return
  const calendar = await calendarOnce(req, province)()
  const now = nowIso()
  await writeClocks(
    req,
    rows.map(({ id, agency, ...window }) => ({
      clock: newClockRow(startClock('selfAssessment', { now, calendar, rule, lastDay: lastDayOf(window) }), {
        type: 'evaluation',
        id,
        cycle,
        agency,
        province,
      }),
      calendar,
    })),
  )
}

/** A thing was given another last day: its running clock follows. */
export async function moveLastDay(
  req: PayloadRequest,
  { kind, subject, lastDay }: { kind: ClockKindName; subject: string; lastDay: string },
): Promise<void> {
  const clocks = await runningClocks(req, sql`k.subject_id = ${subject} and k.kind::text = ${kind}`)
  for (const clock of clocks) {
    const calendar = await calendarOnce(req, clock.subject.province)()
    const moved: ClockRow = { ...clock, lastDay }
    const dueAt = dueOf(moved, calendar)
    // Rungs that stand ahead of the new day may be climbed again; those that lie behind now stay climbed.
    const times = dueAt ? rungTimes(clock.ladder, { startedAt: clock.startedAt, due: dueAt }, calendar) : []
    const passed = times.filter(({ at }) => at <= nowIso()).map(({ index }) => index)
    await writeClocks(req, [{ clock: { ...moved, dueAt, passed }, calendar }])
  }
}

/** A cycle was cancelled: what was owed in it is owed no longer. */
export async function cancelClocksOfCycle(req: PayloadRequest, cycle: string): Promise<void> {
  const at = nowIso()
  const stopped = await runSql<{ id: string }>(
    req,
    sql`update clocks set stopped_at = ${at}, outcome = 'cancelled', warn_at = null, updated_at = ${at}
        where cycle_id = ${cycle} and stopped_at is null returning id`,
  )
  await runSql(
    req,
    sql`update notices set withdrawn_at = ${at}, in_app = false, updated_at = ${at}, delivery_state = 'withdrawn', next_attempt_at = null
        where about = any(${sql.param(stopped.map(({ id }) => `clock:${id}`))}::text[]) and delivery_state in ('pending', 'held', 'kept')`,
  )
}
