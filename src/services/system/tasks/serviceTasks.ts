import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { scopeOf } from '../../../domain/people/rights'
import type { Verb } from '../../../domain/people/verbs'
import type { TaskKind } from '../../../domain/tasks'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = { id: string; title: string; state: string; agency: string | null; kind: TaskKind }
const columns = { province: sql`s.province_id`, agency: sql`s.provider_id` }

/** Whose turn it is with the form of a service: a state, and the right of whoever makes the next move. */
const turns: { kind: TaskKind; states: string[]; verb: Verb; own?: boolean }[] = [
  { kind: 'fillService', states: ['draft', 'revised'], verb: 'service.fill' },
  { kind: 'mendService', states: ['returned'], verb: 'service.fill' },
  { kind: 'mendService', states: ['returned'], verb: 'service.manage', own: true },
  { kind: 'reviewService', states: ['submitted'], verb: 'service.review' },
  { kind: 'requestServiceCode', states: ['reviewed'], verb: 'service.manage' },
  { kind: 'giveServiceCode', states: ['code_requested'], verb: 'service.setCode' },
  { kind: 'publishService', states: ['code_assigned'], verb: 'service.manage' },
]

/** Forms of services that wait for this person: to be filled, mended, agreed to, given a code, published. */
export const serviceTasks: TaskPart = async (req, assignments) => {
  const parts = turns.flatMap(({ kind, states, verb, own }): SQL[] => {
    const scope = scopeOf(assignments, verb)
    if (!scope.everywhere && scope.provinces.length + scope.agencies.length === 0) return []
    // What the organisation gives itself is mended by its own staff.
    return [
      sql`select ${kind}::text as kind, s.id, s.title, s.workflow_state::text as state, s.updated_at, a.name as agency
          from services s left join agencies a on a.id = s.provider_id
          where s.workflow_state::text = any(${sql.param(states)}::text[]) and ${inScopeSql(scope, columns)}
            ${own ? sql`and s.provider_id is null` : sql``}`,
    ]
  })
  if (parts.length === 0) return []
  const rows = await runSql<Row>(
    req,
    sql`select kind, id, title, state, agency from (${sql.join(parts, sql` union all `)}) waiting order by updated_at limit ${MOST_TASKS}`,
  )
  return rows.map(({ id, title, state, agency, kind }) => ({
    id: `service:${id}`,
    kind,
    href: `/portal/services/${id}`,
    values: { title },
    agency,
    state: { noun: 'service', name: state },
    dueIso: null,
  }))
}
