import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ClockKindName } from '../../domain/clocks/kinds'
import { kindOf } from '../../domain/clocks/kinds'
import type { Passage } from '../../domain/clocks/simulate'
import { runSql } from '../system/sql'

/** What one thing went through: its agency's name and id, and its states in their order. */
export type History = { thing: string; agency: string | null; passages: Passage[] }

type Row = { subject: string; thing: string; agency: string | null; at: string; state: string; lastDay: string | null }

/** What happened in a cycle to each thing that a kind of work is about, by its id, read from the audit trail. */
export async function historiesOf(
  req: PayloadRequest,
  kind: ClockKindName,
  cycle: string,
): Promise<Map<string, History>> {
  const { noun } = kindOf(kind)
  const rows = await runSql<Row>(
    req,
    sql`select v.subject_id as subject, coalesce(a.name, '') as thing, v.agency_id as agency, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
          coalesce(v.details ->> 'to', case when v.event = 'appeal.registered' then 'registered' end) as state,
          v.details ->> 'dueDate' as "lastDay"
        from audit_events v left join agencies a on a.id = v.agency_id left join evaluations e on e.id = v.evaluation_id
        where v.subject_type = ${noun} and coalesce(v.cycle_id, e.cycle_id) = ${cycle}
          and (v.details ? 'to' or v.event = 'appeal.registered')
        order by v.subject_id, v.at, v.id`,
  )
  const histories = new Map<string, History>()
  for (const { subject, thing, agency, at, state, lastDay } of rows) {
    const history = histories.get(subject) ?? { thing, agency, passages: [] }
    histories.set(subject, { thing, agency, passages: [...history.passages, { at, state, lastDay }] })
  }
  return kind === 'selfAssessment' ? withOpening(req, histories, cycle) : histories
}

/** No event says that one agency's self-assessment began: it began with the cycle's, until the window's last day. */
async function withOpening(req: PayloadRequest, histories: Map<string, History>, cycle: string) {
  const [opened] = await runSql<{ at: string; lastDay: string | null }>(
    req,
    sql`select to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, c.windows_self_assessment_closes as "lastDay"
        from audit_events v join evaluation_cycles c on c.id = v.cycle_id
        where v.cycle_id = ${cycle} and v.event = 'cycle.selfAssessmentOpened' order by v.at limit 1`,
  )
  if (!opened) return histories
  const began: Passage = { ...opened, state: 'not_started' }
  return new Map([...histories].map(([id, history]) => [id, { ...history, passages: [began, ...history.passages] }]))
}
