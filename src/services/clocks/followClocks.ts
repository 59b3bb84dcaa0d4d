import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { follow, startClock } from '../../domain/clocks/clock'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { kindsMoved, phaseOf } from '../../domain/clocks/kinds'
import { nowIso } from '../../lib/clock'
import { withdrawNotices } from '../system/withdrawNotices'
import { calendarOnce, rulesOf } from './calendarAndRules'
import type { ClockRow, ClockSubject } from './clockRows'
import { newClockRow, runningClocks, writeClocks } from './clockRows'
import { lastDayOf } from './lastDay'

type Passed = {
  noun: string
  subject: Omit<ClockSubject, 'province'> & { province: string | null }
  from: string
  to: string
  /** the row as it is now: some name their own last day */
  doc: Record<string, unknown>
}

/**
 * Starts, stands, goes on with and stops the clocks of a thing that went from one state to another, in the transaction of
 * the move. Moves that no clock listens to cost nothing. What was to be told of a clock that is stopped is taken back.
 */
export async function followClocks(req: PayloadRequest, { noun, subject, from, to, doc }: Passed): Promise<void> {
  const kinds = kindsMoved(noun, from, to)
  const { province } = subject
  if (kinds.length === 0 || !province || req.context.importing === true) return
  const running = await runningClocks(
    req,
    sql`k.subject_id = ${subject.id} and k.kind::text = any(${sql.param(kinds)}::text[])`,
  )
  const starting = kinds.filter(
    (kind) => phaseOf(kind, to) === 'running' && !running.some((clock) => clock.kind === kind),
  )
  if (running.length === 0 && starting.length === 0) return
  const calendar = await calendarOnce(req, province)()
  const now = nowIso()
  const followed = running.map((clock): ClockRow => ({ ...clock, ...follow(clock, to, { now, calendar }) }))
  const rules = starting.length > 0 ? await rulesOf(req, province, starting) : {}
  const begun: ClockRow[] = []
  for (const kind of starting) {
    const rule = rules[kind]
    if (!rule) continue
    const lastDay = await lastDayOf(req, kind, doc)
    begun.push(newClockRow(startClock(kind, { now, calendar, rule, lastDay }), { ...subject, province }))
  }
  await writeClocks(
    req,
    [...followed, ...begun].map((clock) => ({ clock, calendar })),
  )
  for (const { id, stoppedAt, passed } of followed)
    if (stoppedAt && passed.length > 0) await withdrawNotices(req, aboutClock(id))
}

/** What the notices of a clock are about. */
export const aboutClock = (id: string): string => `clock:${id}`

export type { ClockKindName }
