import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { initTransaction, killTransaction } from 'payload'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { reRule } from '../../domain/clocks/reRule'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { workCalendar } from '../organisation/workCalendar'
import { recordEvent } from '../system/audit'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { rulesOf } from './calendarAndRules'
import { runningClocks, writeClocks } from './clockRows'

/** What a rule did to the clocks that run: how many there are, and how many of them got a later day. */
export type AppliedRule = { running: number; later: number; kept: number }

/**
 * Puts a saved rule in force for the clocks that already run under its kind: of its province, or of every province that has
 * no rule of its own. All in one transaction, with one audit event. Refuses who may not configure deadlines there.
 */
export function applyRule({ req, rule }: { req: PayloadRequest; rule: string }): Promise<AppliedRule> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { kind, province } = await ruleToApply(req, rule)
    const sum: AppliedRule = { running: 0, later: 0, kept: 0 }
    for (const one of await provincesOf(req, kind, province)) {
      const [rules, calendar] = [await rulesOf(req, one, [kind]), await workCalendar(req, one)]
      const inForce = rules[kind]
      if (!inForce) continue
      const clocks = await runningClocks(req, sql`k.kind::text = ${kind} and k.province_id = ${one}`, {
        limit: 100_000,
      })
      const next = clocks.map((clock) => ({ ...clock, ...reRule(clock, inForce, { now: nowIso(), calendar }) }))
      await writeClocks(
        req,
        next.map((clock) => ({ clock, calendar })),
      )
      const later = next.filter(({ dueAt }, index) => dueAt !== (clocks[index]?.dueAt ?? null)).length
      sum.running += clocks.length
      sum.later += later
      sum.kept += clocks.length - later
    }
    await recordEvent(req, {
      event: 'clock.ruleApplied',
      subject: { type: 'clockRule', id: rule, province },
      details: { kind, count: sum.running, later: sum.later },
    })
    return sum
  })
}

/** What applying a rule would do: it is applied on the person's behalf, with all its refusals, and taken back. */
export async function previewRule({ req, rule }: { req: PayloadRequest; rule: string }): Promise<AppliedRule> {
  if (!(await initTransaction(req))) throw new Error('a preview needs a transaction of its own')
  try {
    return await applyRule({ req, rule })
  } finally {
    await killTransaction(req)
  }
}

async function ruleToApply(req: PayloadRequest, id: string): Promise<{ kind: ClockKindName; province: string | null }> {
  if (!req.user) throw problems.notSignedIn()
  const [rule] = await runSql<{ kind: ClockKindName; province: string | null }>(
    req,
    sql`select kind::text as kind, province_id as province from clock_rules where id = ${id}::uuid for share`,
  )
  const assignments = assignmentsOf(req.user)
  if (!rule || !may(assignments, 'clock.read', { province: rule.province })) throw problems.notFound()
  if (!may(assignments, 'clock.configure', { province: rule.province })) throw problems.forbidden()
  return rule
}

/** The province of a rule; of a national one all in which such a clock runs and no rule of their own stands. */
async function provincesOf(req: PayloadRequest, kind: ClockKindName, province: string | null): Promise<string[]> {
  if (province) return [province]
  const rows = await runSql<{ id: string }>(
    req,
    sql`select distinct k.province_id as id from clocks k where k.stopped_at is null and k.kind::text = ${kind}
          and not exists (select 1 from clock_rules r where r.kind::text = ${kind} and r.province_id = k.province_id) order by 1`,
  )
  return rows.map(({ id }) => id)
}
