import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { idOf } from '../../domain/reference'
import { inquiriesOfRows } from '../../domain/sla/inquiryRows'
import type { KnownInquiry } from '../../domain/sla/inquiryRows'
import type { SlaInquiryCycle } from '../../domain/sla/view'
import { undecidedCycleStates } from '../../domain/workflow/cycle'
import { bindingSlaStates } from '../../domain/workflow/sla'
import type { Sla } from '../../payload-types'
import { runSql } from '../system/sql'

type Given = Pick<Sla, 'id' | 'province' | 'workflowState'>

/** Cycles in which somebody can still be asked, the latest first. Names `c` the cycle. */
export const askableCycles = (province: string | null): SQL => sql`
  evaluation_cycles c where c.province_id = ${province}
    and c.workflow_state::text in (${sql.join(
      undecidedCycleStates.map((state) => sql`${state}`),
      sql`, `,
    )})`

/** Whether this person makes inquiries from the rows of a version: one that binds, in a province whose inquiries he manages. */
export const mayMakeInquiries = (req: PayloadRequest, sla: Given): boolean =>
  (bindingSlaStates as readonly string[]).includes(sla.workflowState ?? '') &&
  may(assignmentsOf(req.user), 'inquiry.manage', { province: idOf(sla.province) })

/** The cycles for which inquiries can be made from an agreement's rows; null for who may not, and where there are no rows. */
export async function inquiryCycles(req: PayloadRequest, sla: Sla): Promise<SlaInquiryCycle[] | null> {
  const rows = inquiryRowsOf(sla)
  if (rows.length === 0 || !mayMakeInquiries(req, sla)) return null
  const cycles = await runSql<{ id: string; title: string }>(
    req,
    sql`select c.id, c.title from ${askableCycles(idOf(sla.province))} order by c.performance_year desc`,
  )
  const known = await knownInquiries(
    req,
    cycles.map(({ id }) => id),
  )
  return cycles.map((cycle) => ({ ...cycle, made: inquiriesOfRows(rows, known.get(cycle.id) ?? []).size }))
}

/** The inquiry rows of a version, each with its key. */
export const inquiryRowsOf = (sla: Sla) =>
  (sla.inquiryItems ?? []).map((row) => ({ ...row, key: row.rowKey ?? row.id ?? '' }))

/** The inquiries of some cycles that were not cancelled, the oldest first, by cycle. */
export async function knownInquiries(req: PayloadRequest, cycles: string[]): Promise<Map<string, KnownInquiry[]>> {
  const rows = await runSql<KnownInquiry & { cycle: string }>(
    req,
    sql`select id, title, sla_row as row, cycle_id as cycle from inquiries
        where cycle_id = any(${sql.param(cycles)}::uuid[]) and workflow_state <> 'cancelled' order by created_at, id`,
  )
  return new Map(cycles.map((id) => [id, rows.filter(({ cycle }) => cycle === id)]))
}
