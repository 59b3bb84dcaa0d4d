import { sql } from '@payloadcms/db-postgres/drizzle'
import { scopeOf } from '../../../domain/people/rights'
import { runSql } from '../sql'
import type { TaskPart } from './waiting'
import { MOST_TASKS } from './waiting'

type Row = { id: string; subject: string; number: string; agency: string }

/** For the people of an agency: circulars that nobody of it has opened. */
export const circularTasks: TaskPart = async (req, assignments) => {
  const { agencies } = scopeOf(assignments, 'circular.readOwn')
  if (agencies.length === 0) return []
  const rows = await runSql<Row>(
    req,
    sql`select c.id, c.subject, c.number, a.name as agency from circular_receipts r join circulars c on c.id = r.circular_id
          join agencies a on a.id = r.agency_id
        where r.agency_id = any(${sql.param(agencies)}::uuid[]) and r.read_at is null and c.workflow_state = 'issued'
        order by c.date desc limit ${MOST_TASKS}`,
  )
  return rows.map(({ id, subject, number, agency }) => ({
    id: `circular:${id}`,
    kind: 'readCircular',
    href: `/portal/circulars/${id}`,
    values: { subject, number: `\u2066${number}\u2069` },
    agency,
    state: { noun: 'circular', name: 'issued' },
    dueIso: null,
  }))
}
