import { sql } from '@payloadcms/db-postgres/drizzle'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart } from './waiting'

/** For those who reply to the public: each public form with what nobody has looked at. */
export const responseTasks: TaskPart = async (req, assignments) => {
  if (!holdsSomewhere(assignments, 'publicForm.reply')) return []
  const rows = await runSql<{ id: string; title: string; count: number }>(
    req,
    sql`select f.id, f.title, count(*)::int as count from public_responses r join forms f on f.id = r.form_id
        where r.workflow_state = 'received'
          and ${inScopeSql(scopeOf(assignments, 'publicForm.reply'), { province: sql`r.province_id` })}
        group by f.id, f.title order by f.title`,
  )
  return rows.map(({ id, title, count }) => ({
    id: `responses:${id}`,
    kind: 'replyResponses',
    href: `/portal/responses/${id}`,
    values: { title, count },
    agency: null,
    state: null,
    dueIso: null,
  }))
}
