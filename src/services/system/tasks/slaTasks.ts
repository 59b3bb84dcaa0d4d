import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { scopeOf } from '../../../domain/people/rights'
import type { Verb } from '../../../domain/people/verbs'
import type { TaskKind } from '../../../domain/tasks'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart, Waiting } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = { id: string; title: string; state: string; kind: TaskKind }
type Turn = { kind: TaskKind; state: string; verb: Verb; where?: SQL }

const isCountersigned = sql`exists (select 1 from sla_signatures g where g.sla_id = s.id and g.party = 'recipient')`

/** Whose turn it is with an agreement that is not in force yet: its state, the right to go on, and what must hold. */
const turns: Turn[] = [
  { kind: 'finishSla', state: 'draft', verb: 'sla.write' },
  { kind: 'signSla', state: 'under_review', verb: 'sla.signAsProvider' },
  { kind: 'enforceSla', state: 'signed_by_provider', verb: 'sla.write', where: isCountersigned },
]

/** Agreements that wait for this person: to be finished, to be signed for either side, to be put into force. */
export const slaTasks: TaskPart = async (req, assignments) => {
  const parts = turns.flatMap(({ kind, state, verb, where = sql`true` }): SQL[] => {
    const scope = scopeOf(assignments, verb)
    const { everywhere, provinces, agencies } = scope
    if (!everywhere && provinces.length + agencies.length === 0) return []
    // What an agency provides is signed for by its own head, what the organisation does by the organisation's.
    const mine =
      verb === 'sla.signAsProvider'
        ? sql`(s.provider_id = any(${sql.param(agencies)}::uuid[]) or s.provider_id is null and s.province_id = any(${sql.param(provinces)}::uuid[]))`
        : inScopeSql(scope, { province: sql`s.province_id` })
    return [
      sql`select ${kind}::text as kind, s.id, s.title, s.workflow_state::text as state, s.updated_at from slas s
          where s.workflow_state::text = ${state} and ${mine} and ${where}`,
    ]
  })
  const { agencies } = scopeOf(assignments, 'sla.signAsRecipient')
  if (agencies.length > 0)
    parts.push(sql`select 'countersignSla' as kind, s.id, s.title, s.workflow_state::text as state, s.updated_at from slas s
      where s.workflow_state = 'signed_by_provider' and not ${isCountersigned} and exists (select 1 from agencies a
        where a.id = any(${sql.param(agencies)}::uuid[]) and a.province_id = s.province_id and a.active
          and a.id is distinct from s.provider_id and (s.recipients = 'all' or exists (select 1 from slas_rels l
            where l.parent_id = s.id and l.path = 'recipientAgencies' and l.agencies_id = a.id)))`)
  if (parts.length === 0) return []
  const rows = await runSql<Row>(
    req,
    sql`select kind, id, title, state from (${sql.join(parts, sql` union all `)}) waiting order by updated_at limit ${MOST_TASKS}`,
  )
  return rows.map(({ id, title, state, kind }): Waiting => ({
    id: `sla:${id}`,
    kind,
    href: `/portal/slas/${id}`,
    values: { title },
    agency: null,
    state: { noun: 'sla', name: state },
    dueIso: null,
  }))
}
